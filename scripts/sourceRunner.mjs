import { createServer } from 'vite';

/**
 * Runs modules of `src/` in Node while the app is built, as often as they are asked for, each once.
 * @param {Record<string, string>} [define] what the build puts in the place of names
 */
export function sourceRunner(define = {}) {
  /** @type {Promise<import('vite').ViteDevServer> | undefined} */
  let server;
  return {
    /** @param {string} id the path of the module @returns {Promise<Record<string, any>>} what it exports */
    run: async (id) => {
      server ??= createServer({
        configFile: false,
        appType: 'custom',
        logLevel: 'error',
        define,
        optimizeDeps: { noDiscovery: true },
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      });
      return (await server).ssrLoadModule(id);
    },
    close: async () => {
      await (await server)?.close();
      server = undefined;
    },
  };
}
