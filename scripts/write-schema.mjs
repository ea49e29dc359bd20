/**
 * Writes the JSON Schemas of the data file and of a backup, which are published with the app, from the schema
 * in the code: `npm run schema`. The outcome is checked in; a test says when it is no longer that of the code.
 * The schemas of older formats stay as they were published.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const folder = new URL('../public/schema/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(await loadSchemas())) {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  await writeFile(new URL(name, folder), text);
  console.log(`public/schema/${name} ${(text.length / 1024).toFixed(0)} kB`);
}

async function loadSchemas() {
  const vite = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const load = (/** @type {string} */ file) => vite.ssrLoadModule(`/src/${file}`);
    const { caseFileSchema } = await load('files/caseFileSchema.ts');
    const { CASE_FORMAT_VERSION } = await load('cases/case.ts');
    const { backupSchema } = await load('files/backup/backupSchema.ts');
    const { BACKUP_FORMAT_VERSION } = await load('files/backup/backupFile.ts');
    return {
      [`case-${CASE_FORMAT_VERSION}.json`]: caseFileSchema(),
      [`backup-${BACKUP_FORMAT_VERSION}.json`]: backupSchema(),
    };
  } finally {
    await vite.close();
  }
}
