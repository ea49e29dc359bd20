// Writes docs/evidence.md from the content: `npm run evidence`
import { readFileSync, writeFileSync } from 'node:fs';
import { isMain } from './run.mjs';

/**
 * @typedef {Readonly<Record<'nl' | 'en', string>>} Text
 * @typedef {{ id: string, title: Text, judgement: boolean, sources: readonly string[],
 *   evidence: { level: string, note: string } }} Step
 */

const FILE = 'docs/evidence.md';

/** @param {string} path in src/ @returns {any} */
const contentOf = (path) => JSON.parse(readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8'));

/**
 * The page that says of every step what it rests on: how far that was studied, a note by the makers, and the sources.
 * @returns {string} Markdown
 */
export function evidencePage() {
  /** @type {readonly Step[]} */
  const steps = contentOf('advice/interventions.json');
  const levels = contentOf('advice/legend.json').evidence;
  /** @type {ReadonlyArray<{ id: string, cite: string | Text }>} */
  const references = contentOf('library/references.json');
  // What is no publication has a name in both languages.
  const cites = new Map(references.map(({ id, cite }) => [id, typeof cite === 'string' ? cite : cite.en]));
  const used = Object.entries(levels).map(
    ([level, { en, text }]) => `- **${en}** (\`${level}\`): ${text.en}`,
  );
  return [
    '# What each step rests on',
    '',
    'Made from the content by `npm run evidence`; do not edit. No step was studied with this scan.',
    '',
    ...used,
    '',
    ...steps.flatMap((step) => ofStep(step, levels[step.evidence.level].en, cites)),
  ].join('\n');
}

/** @param {Step} step @param {string} level @param {ReadonlyMap<string, string>} cites */
function ofStep({ id, title, judgement, evidence, sources }, level, cites) {
  const grade = judgement ? `${level}, a judgement of the makers` : level;
  return [
    `## ${id} ${title.en} (${title.nl})`,
    '',
    `${grade}: ${evidence.note}.`,
    '',
    ...sources.map((source) => `- ${cites.get(source) ?? source}`),
    ...(sources.length > 0 ? [''] : []),
  ];
}

if (isMain(import.meta.url)) writeFileSync(FILE, evidencePage());
