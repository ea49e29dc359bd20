import { sourceRunner } from './sourceRunner.mjs';

/** Modules of which all exports are data: content that was read from JSON and checked. */
const CONTENT = /\/src\/.*\.content\.ts$/;

/**
 * Runs the content modules (`*.content.ts`) when the app is built, and puts what they export in their place as plain
 * data. So the build fails on content that its schema does not allow, and no browser checks it again or fetches what
 * it is checked with. The development server and the tests run the modules as they are.
 * @returns {import('vite').Plugin}
 */
export function contentAtBuild() {
  const runner = sourceRunner();
  return {
    name: 'content-at-build',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: CONTENT },
      handler: async (_code, id) => {
        const content = await runner.run(id);
        return { code: Object.entries(content).map(exportOf).join('\n'), map: null };
      },
    },
    closeBundle: runner.close,
  };

  /** @param {[string, unknown]} entry */
  function exportOf([name, value]) {
    if (!isData(value)) throw new Error(`${name} is more than data`);
    return `export const ${name} = ${JSON.stringify(value)};`;
  }
}

/** Whether JSON says the whole of it. @param {unknown} value @returns {boolean} */
function isData(value) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isData);
}
