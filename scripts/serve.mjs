/** Serves the built app, as a static host would: `node scripts/serve.mjs`. */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isMain } from './run.mjs';
import { securityHeaders } from './security.mjs';

// Fixed: the browser keeps saved cases per address, so another port would show an empty list.
const PORT = 4173;
const HOST = '127.0.0.1';

/** @type {Readonly<Record<string, string>>} by the ending of the file */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const COMPRESSIBLE = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.map',
  '.txt',
  '.webmanifest',
  '.svg',
  '.ttf',
]);

/** @type {Readonly<Record<string, (body: Buffer) => Promise<Buffer>>>} by the name of the encoding */
const COMPRESSORS = {
  // Quality 5: nearly the size of the slowest setting, at the speed of gzip.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer
 * @typedef {Map<string, { body: Buffer, result: Buffer }>} Compressed what was compressed, by encoding and path
 */

if (isMain(import.meta.url)) await serveBuild();

/**
 * Serves a folder of files on this machine alone.
 * @param {string} folder the folder; an address ending in `/` gets its index.html
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free port
 * @param {Record<string, string>} [options.headers] added to every answer; the app's security headers by default
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address, ending in `/`
 * @throws when the port is taken (`code` is `EADDRINUSE`)
 */
export async function serveFolder(folder, { port = 0, headers = securityHeaders } = {}) {
  /** @type {Compressed} */
  const compressed = new Map();
  const server = createServer(async (request, response) => {
    try {
      const { status, ...answer } = await answerTo(request, resolve(folder), compressed);
      response.writeHead(status, { ...headers, ...answer.headers, 'Content-Length': answer.body.length });
      response.end(request.method === 'HEAD' ? undefined : answer.body);
    } catch (cause) {
      console.error(`${request.method} ${request.url} failed`, cause);
      response.writeHead(500, headers).end();
    }
  });
  server.listen(port, HOST);
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://${HOST}:${address.port}/`, close: () => close(server) };
}

async function serveBuild() {
  const folder = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(join(folder, 'index.html'))) {
    stop('There is no build to serve. Run "npm run build" first, or "npm start", which builds and serves.');
  }
  const port = Number(process.env.PORT || PORT);
  try {
    const { url } = await serveFolder(folder, { port });
    console.log(`Open ${url} in a browser. Ctrl+C stops it.`);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
    stop(
      `Port ${port} is taken. The scan may be running already: look at http://${HOST}:${port}/. ` +
        'Else stop the other program, or choose another port with PORT=8080 (saved cases belong to the port).',
    );
  }
}

/**
 * @param {import('node:http').IncomingMessage} request @param {string} folder @param {Compressed} compressed
 * @returns {Promise<Answer>}
 */
async function answerTo(request, folder, compressed) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  }
  const path = pathWithin(folder, request.url ?? '/');
  const body = path && (await readIfFile(path));
  if (!body) return plain(404, 'Not found.');

  const extension = extname(path).toLowerCase();
  /** @type {Record<string, string>} */
  const headers = {
    'Content-Type': CONTENT_TYPES[extension] ?? 'application/octet-stream',
    // The build puts a hash of the contents in the names under assets/; the rest may change.
    'Cache-Control': path.startsWith(join(folder, 'assets', sep))
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  };
  if (!COMPRESSIBLE.has(extension)) return { status: 200, headers, body };

  headers.Vary = 'Accept-Encoding';
  const encoding = preferredEncoding(String(request.headers['accept-encoding'] ?? ''));
  if (!encoding) return { status: 200, headers, body };
  headers['Content-Encoding'] = encoding;
  return { status: 200, headers, body: await compressOnce(compressed, encoding, path, body) };
}

/**
 * The file that an address names, or null for one outside the folder or one that is no address.
 * @param {string} folder @param {string} address
 */
function pathWithin(folder, address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const path = resolve(folder, `.${decodeURIComponent(pathname)}`);
    if (path !== folder && !path.startsWith(folder + sep)) return null;
    return pathname.endsWith('/') ? join(path, 'index.html') : path;
  } catch {
    return null;
  }
}

/** @param {string} path */
async function readIfFile(path) {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

/** @param {string} accepted the encodings that a browser names */
function preferredEncoding(accepted) {
  const names = accepted.split(',').map((part) => part.split(';')[0]?.trim());
  return Object.keys(COMPRESSORS).find((name) => names.includes(name));
}

/**
 * Compresses a body the first time it is asked for; a body that changed on disk is compressed anew.
 * @param {Compressed} compressed @param {string} encoding one of COMPRESSORS @param {string} path @param {Buffer} body
 */
async function compressOnce(compressed, encoding, path, body) {
  const key = `${encoding} ${path}`;
  const known = compressed.get(key);
  if (known?.body.equals(body)) return known.result;
  const result = (await COMPRESSORS[encoding]?.(body)) ?? body;
  compressed.set(key, { body, result });
  return result;
}

/** @param {number} status @param {string} text @param {Record<string, string>} [headers] @returns {Answer} */
function plain(status, text, headers = {}) {
  return {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
    body: Buffer.from(`${text}\n`),
  };
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function close(server) {
  return new Promise((done) => {
    server.close(() => done());
    // A browser keeps its connections open, and close() waits for them.
    server.closeAllConnections();
  });
}

/** @param {string} reason @returns {never} */
function stop(reason) {
  console.error(reason);
  process.exit(1);
}
