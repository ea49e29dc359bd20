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
    bare: './adapters/bare.mjs',
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
    ['requests', 'requests before the first question takes an answer'],
    ['firstDom', 'start to first question in the document (ms)'],
    ['firstPainted', 'start to first question painted (ms)'],
    ['firstLive', 'start to first question that takes an answer, painted (ms)'],
    ['shift', 'layout shift until then'],
    ['clickDom', 'click to next question in the document (ms)'],
    ['clickPainted', 'click to next question painted (ms)'],
    ['clickPaintedP95', '  95th percentile'],
    ['endPainted', 'last question to painted result (ms)'],
    ['heap', 'heap at the end (MB)'],
    ['nodes', 'document nodes at the end'],
  ],
  ranges: ['firstPainted', 'firstLive', 'clickPainted', 'endPainted', 'heap'],
  bars: [
    { key: 'bytes', peers: ['surveyjs'], most: 0.28 },
    { key: 'requests', peers: [], most: 10 },
    { key: 'firstPainted', peers: ['surveyjs'], most: 0.37 },
    { key: 'firstLive', peers: ['surveyjs'], most: 0.5 },
    { key: 'shift', peers: [], most: 0 },
    { key: 'clickPainted', peers: ['surveyjs-nodelay'], most: 0.19 },
    { key: 'heap', peers: ['surveyjs'], most: 0.68 },
    { key: 'endPainted', peers: [], most: 250 },
  ],
};
