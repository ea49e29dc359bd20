import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The scan's own questions, so that both apps ask and show the same words. */
const readContent = (name) =>
  JSON.parse(readFileSync(new URL(`../../../src/questions/${name}.json`, import.meta.url), 'utf8'));
const texts = readContent('igm-employer/2.0.0/texts');
const questions = readContent('igm-employer/2.0.0/items').map(({ id }) => ({ id, text: texts[id].text.nl }));
const answers = readContent('responseScale').points.map(({ value, label }) => ({ value, text: label.nl }));

export default defineConfig({
  base: './',
  plugins: [react()],
  // Only the words that are shown: the files hold more (English, help) than SurveyJS is asked to carry.
  define: { QUESTIONS: JSON.stringify(questions), ANSWERS: JSON.stringify(answers) },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
});
