/**
 * Writes the ids of the content as literal types, so that a rule or a screen that names one that does not
 * exist fails to compile: `npm run ids`. The outcome is checked in; a test says when it is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMain, root } from './run.mjs';

const LINE_WIDTH = 110;

/**
 * The constant, its type where code names one, what it names, and the ids that the content files name.
 * @typedef {{ constant: string, type?: string, says: string, ids: () => string[] }} List
 */

/** What each file holds. @type {Readonly<Record<string, readonly List[]>>} */
const FILES = {
  'src/questions/ids.ts': [
    {
      constant: 'itemIds',
      says: 'Every item of every version of a questionnaire.',
      ids: () => idsIn('src/questions', 'items.json'),
    },
    {
      constant: 'backgroundIds',
      type: 'BackgroundId',
      says: 'Every background question that was ever asked.',
      ids: () => idsIn('src/questions', 'background.json'),
    },
  ],
  'src/advice/ids.ts': [
    {
      constant: 'ruleIds',
      type: 'RuleId',
      says: 'Every rule.',
      ids: () => idsIn('src/advice', 'rules.json'),
    },
    {
      constant: 'interventionIds',
      type: 'InterventionId',
      says: 'Every step of the catalogue.',
      ids: () => idsIn('src/advice', 'interventions.json'),
    },
  ],
  'src/cases/ownerIds.ts': [
    {
      constant: 'ownerIds',
      type: 'OwnerId',
      says: 'Every code for who does something.',
      ids: () => idsIn('src/cases', 'owners.json'),
    },
  ],
  'src/library/ids.ts': [
    {
      constant: 'resourceIds',
      type: 'ResourceId',
      says: 'Every resource of the library.',
      ids: () => idsIn('src/library', 'resources.json'),
    },
  ],
};

/** The files that hold ids, with the text that the content gives them now. */
export function idFiles() {
  return Object.entries(FILES).map(([path, lists]) => ({
    path,
    text: ['// Written by scripts/write-ids.mjs (`npm run ids`).\n', ...lists.map(listText)].join('\n'),
  }));
}

/**
 * The ids in the files of these names, also in folders below, in the order of the content; each once.
 * @param {string} folder @param {...string} names @returns {string[]}
 */
function idsIn(folder, ...names) {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
    names.includes(basename(path)),
  );
  if (paths.length === 0) throw new Error(`There is no ${names.join(' or ')} in ${folder}`);
  const entries = paths.toSorted().flatMap((path) => {
    const content = JSON.parse(readFileSync(join(root, folder, path), 'utf8'));
    return Array.isArray(content) ? content : content.resources;
  });
  return [...new Set(entries.map(({ id }) => id))];
}

/** @param {List} list */
function listText({ constant, type, says, ids }) {
  const quoted = ids().map((id) => `'${id}'`);
  const line = `export const ${constant} = [${quoted.join(', ')}] as const;`;
  const lines = `export const ${constant} = [\n${quoted.map((id) => `  ${id},\n`).join('')}] as const;`;
  const named = type ? `export type ${type} = (typeof ${constant})[number];\n` : '';
  return `/** ${says} */\n${line.length <= LINE_WIDTH ? line : lines}\n${named}`;
}

if (isMain(import.meta.url)) {
  for (const { path, text } of idFiles()) writeFileSync(join(root, path), text);
}
