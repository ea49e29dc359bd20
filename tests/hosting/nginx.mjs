import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/freePort.mjs';
import { root } from '../../scripts/run.mjs';

/** Where the documented configuration puts the app. */
const PATH = '/tools/igm/';

/**
 * Starts a real nginx with the documented configuration, of which only the port and the folder are changed.
 * @param {string} folder the built app
 * @returns {Promise<{ url: string, stop: () => Promise<void>, remove: () => void }>} `stop` ends the server as
 *   if its machine were gone; `remove` cleans up behind it
 * @throws when nginx refuses the configuration
 */
export async function startNginx(folder) {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const site = join(prefix, 'site');
  mkdirSync(join(site, PATH), { recursive: true });
  cpSync(folder, join(site, PATH), { recursive: true });
  writeFileSync(join(prefix, 'site.conf'), documented(port, site));
  writeFileSync(join(prefix, 'nginx.conf'), around(prefix));

  const options = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', join(prefix, 'error.log')];
  const test = spawnSync('nginx', ['-t', ...options], { encoding: 'utf8' });
  if (test.status !== 0) throw new Error(test.stderr);
  const server = spawn('nginx', options, { stdio: 'ignore' });
  const ended = once(server, 'exit');
  const url = `http://127.0.0.1:${port}${PATH}`;
  await answering(url);
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
    remove: () => rmSync(prefix, { recursive: true, force: true }),
  };
}

function documented(port, site) {
  const changes = [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['root /var/www/html;', `root ${site};`],
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`docs/hosting/nginx.conf has no "${from}"`);
      return text.replace(from, to);
    },
    readFileSync(join(root, 'docs/hosting/nginx.conf'), 'utf8'),
  );
}

/** What Debian's own nginx.conf has around a site, in a folder of its own. */
function around(prefix) {
  // Started by root, nginx would read the site as someone who may not look into this folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = folders.map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n');
  return `${user} daemon off; worker_processes 1; pid ${prefix}/pid;
events {}
http { access_log off; ${temporary} include site.conf; }\n`;
}

async function answering(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx does not answer on ${url}`);
}
