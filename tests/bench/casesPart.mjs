import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../scripts/run.mjs';
import { measureCases } from './measureCases.mjs';

/** The scan with many cases in the browser's database: what anything costs may hardly grow with their number. */
export const casesPart = {
  title: 'many cases',
  adapters: {
    '100000 cases': './adapters/cases-100000.mjs',
    '1000 cases': './adapters/cases-1000.mjs',
    '100 cases': './adapters/cases-100.mjs',
  },
  own: '100000 cases',
  prepare: async () => {
    const { module } = await runnerImport(join(root, 'tests/fixtures/sampleCases.ts'));
    return { sampleOf: (count) => module.sampleCases(count, new Date()).map(module.stored) };
  },
  measure: measureCases,
  metrics: [
    ['startPainted', 'start to the start page with its cases painted (ms)'],
    ['listPainted', 'start to the list of all cases painted (ms)'],
    ['keyPainted', 'keystroke to the filtered list painted (ms)'],
    ['keyPaintedWorst', '  the slowest'],
    ['openPainted', 'click to a case opened and painted (ms)'],
    ['savePainted', 'click on an answer to "saved" painted (ms)'],
    ['heap', 'heap with the list (MB)'],
    ['nodes', 'document nodes with the list'],
  ],
  ranges: ['startPainted', 'listPainted', 'keyPainted', 'openPainted', 'savePainted'],
  bars: [
    { key: 'startPainted', peers: ['1000 cases'], most: 1.5 },
    { key: 'listPainted', peers: ['1000 cases'], most: 1.5 },
    { key: 'keyPainted', peers: ['1000 cases'], most: 1.5 },
    { key: 'openPainted', peers: ['1000 cases'], most: 1.5 },
    { key: 'savePainted', peers: ['1000 cases'], most: 1.5 },
    { key: 'nodes', peers: ['1000 cases'], most: 1.1 },
  ],
};
