/**
 * Writes the JSON Schema of the data file, which is published with the app, from the schema in the code:
 * `npm run schema`. The outcome is checked in; a test says when it is no longer that of the code.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const { CASE_FORMAT_VERSION, text } = await loadSchema();
const folder = new URL('../public/schema/', import.meta.url);
const name = `case-${CASE_FORMAT_VERSION}.json`;
await mkdir(folder, { recursive: true });
await writeFile(new URL(name, folder), text);
console.log(`public/schema/${name} ${(text.length / 1024).toFixed(0)} kB`);

async function loadSchema() {
  const vite = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const [{ caseFileSchema }, { CASE_FORMAT_VERSION }] = await Promise.all([
      vite.ssrLoadModule('/src/cases/caseFileSchema.ts'),
      vite.ssrLoadModule('/src/cases/case.ts'),
    ]);
    return { CASE_FORMAT_VERSION, text: `${JSON.stringify(caseFileSchema(), null, 2)}\n` };
  } finally {
    await vite.close();
  }
}
