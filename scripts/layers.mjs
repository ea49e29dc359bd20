/** What the interface may use: all but the adapters, which reach it through the ports. */
const belowUi = [
  'lib',
  'i18n',
  'questions',
  'cases',
  'machines',
  'scoring',
  'advice',
  'approach',
  'library',
  'files',
  'report',
  'offline',
  'firstPage',
];

/**
 * The folders of `src/`, from low to high, and which of those before it each may import from.
 * `write-layers.mjs` makes the linter's rules and `docs/layers.md` from this file.
 *
 * @type {readonly { folder: string, about: string, mayImport: readonly string[] }[]}
 */
export const layers = [
  { folder: 'lib', about: 'what knows nothing of the scan: days, text, bytes, hashes', mayImport: [] },
  { folder: 'i18n', about: 'the words of the interface and the report', mayImport: [] },
  {
    folder: 'questions',
    about: 'items, factors, scales: data and its schema',
    mayImport: ['lib', 'i18n'],
  },
  {
    folder: 'cases',
    about: 'the case: its schema, checks and changes, and the ports to storage',
    mayImport: ['lib', 'i18n', 'questions'],
  },
  {
    folder: 'machines',
    about: '`walkMachine` (pure), `documentMachine` and `sessionMachine` (effects)',
    mayImport: ['questions', 'cases'],
  },
  { folder: 'scoring', about: 'ratings to scores, profile, focus', mayImport: ['questions', 'cases'] },
  {
    folder: 'advice',
    about: 'interventions, rules, ranking, choice',
    mayImport: ['lib', 'questions', 'cases', 'scoring'],
  },
  {
    folder: 'approach',
    about: 'the six phases: checklists, go / no-go, placement plan',
    mayImport: ['lib', 'i18n', 'questions'],
  },
  {
    folder: 'library',
    about: 'the sources behind it all, and the resources',
    mayImport: ['lib', 'i18n', 'questions'],
  },
  {
    folder: 'files',
    about: 'bytes to cases and back: data file, backup, the data in a PDF, encryption',
    mayImport: ['lib', 'questions', 'cases'],
  },
  {
    folder: 'report',
    about: 'the Report (view model), its blocks, charts, PDF and exports',
    mayImport: ['lib', 'i18n', 'questions', 'cases', 'scoring', 'advice', 'approach', 'library', 'files'],
  },
  {
    folder: 'storage',
    about: 'adapters behind the ports: IndexedDB, a folder on disk, the browser',
    mayImport: ['lib', 'cases', 'files'],
  },
  { folder: 'offline', about: 'the service worker, and what the page asks it', mayImport: ['lib'] },
  {
    folder: 'firstPage',
    about: 'what is shown until the app is there',
    mayImport: ['lib', 'i18n', 'questions'],
  },
  {
    folder: 'ui',
    about: 'what features share: fields, layout, theme, contexts',
    mayImport: belowUi,
  },
  {
    folder: 'features',
    about: 'a folder each: screen, parts, styles, lazy entry',
    mayImport: [...belowUi, 'ui'],
  },
];

/** The feature that puts the others together: no other may be imported by a feature. */
export const composingFeature = 'shell';

/**
 * The packages that have places of their own.
 *
 * @type {readonly { name: string, packages: readonly string[], places: readonly string[] }[]}
 */
export const ownPlaces = [
  {
    name: 'React',
    packages: [
      'react',
      'react/**',
      'react-dom',
      'react-dom/**',
      'react-hook-form',
      '@xstate/react',
      'recharts',
      'wouter',
      'wouter/**',
    ],
    places: ['main.tsx', 'prerender.tsx', 'ui', 'features', 'report/charts'],
  },
  { name: 'jsPDF', packages: ['jspdf'], places: ['report/pdf'] },
  { name: 'IndexedDB', packages: ['idb'], places: ['storage'] },
];
