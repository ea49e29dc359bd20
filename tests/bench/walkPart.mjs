import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { measure } from './measure.mjs';

/** The walk through the questions to the result, beside SurveyJS with the same questions. */
export const walkPart = {
  title: 'the walk to the result',
  adapters: {
    own: './adapters/own.mjs',
    surveyjs: './adapters/surveyjs.mjs',
    'surveyjs-nodelay': './adapters/surveyjs-nodelay.mjs',
  },
  /** The folder with the peers' packages. */
  peers: 'tests/bench/surveyjs',
  prepare: () => ({
    questions: JSON.parse(readFileSync(join(root, 'src/questions/igm-employer/2.0.0/items.json'), 'utf8'))
      .length,
  }),
  measure,
  metrics: [
    ['bytes', 'scripts and styles before the first question, gzip (bytes)'],
    ['scriptBytes', '  scripts'],
    ['styleBytes', '  styles'],
    ['fontBytes', 'fonts before the first question (bytes)'],
    ['firstDom', 'start to first question in the document (ms)'],
    ['firstPainted', 'start to first question painted (ms)'],
    ['clickDom', 'click to next question in the document (ms)'],
    ['clickPainted', 'click to next question painted (ms)'],
    ['clickPaintedP95', '  95th percentile'],
    ['endPainted', 'last question to painted result (ms)'],
    ['heap', 'heap at the end (MB)'],
    ['nodes', 'document nodes at the end'],
  ],
  ranges: ['firstPainted', 'clickPainted', 'endPainted', 'heap'],
  bars: [
    { key: 'bytes', peers: ['surveyjs'], most: 0.3 },
    { key: 'firstPainted', peers: ['surveyjs'], most: 0.4 },
    { key: 'clickPainted', peers: ['surveyjs-nodelay'], most: 0.2 },
    { key: 'heap', peers: ['surveyjs'], most: 0.7 },
    { key: 'endPainted', peers: [], most: 250 },
  ],
};
