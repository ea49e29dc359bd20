// Writes the linter's import bans and docs/layers.md from layers.mjs: `node scripts/write-layers.mjs`
import { readFileSync, writeFileSync } from 'node:fs';
import { composingFeature, layers, ownPlaces } from './layers.mjs';
import { isMain } from './run.mjs';

/** What the linter refuses, by patterns of its own. @typedef {{ group: string[], message: string }} Ban */

const FOLDERS = layers.map(({ folder }) => folder);

/**
 * What both files should hold, by their path from the root.
 * @param {string} biome the text of biome.json as it is
 */
export function written(biome) {
  return { 'biome.json': withBans(biome), 'docs/layers.md': picture() };
}

/**
 * The configuration with the bans of the table in place of those that it has; other overrides stay.
 * @param {string} text
 */
function withBans(text) {
  const config = JSON.parse(text);
  const others = config.overrides.filter(
    (/** @type {any} */ { linter }) => !linter?.rules?.style?.noRestrictedImports,
  );
  return `${JSON.stringify({ ...config, overrides: [...bans(), ...others] }, null, 2)}\n`;
}

/** Files that may reach everything: where the parts are put together. */
const composed = ['main.tsx', 'prerender.tsx'];

/** A later override counts where several hold, so a folder stands before what has rights of its own in it. */
function bans() {
  const places = ownPlaces.flatMap((own) => own.places).filter((place) => place.includes('/'));
  return [
    ...layers.map(({ folder }) => override(folder, patternsFor(folder))),
    ...places.map((place) => override(place, patternsFor(place))),
    override(`features/${composingFeature}`, forbiddenBy('features').concat(forbiddenPackages('features'))),
    ...composed.map((file) => override(file, forbiddenPackages(file))),
  ];
}

/** @param {string} place in src/ @param {readonly Ban[]} patterns */
function override(place, patterns) {
  return {
    includes: [place.endsWith('.tsx') ? `src/${place}` : `src/${place}/**`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } },
  };
}

/** @param {string} place in src/ @returns {readonly Ban[]} */
function patternsFor(place) {
  const [folder = ''] = place.split('/');
  const sideways = folder === 'features' ? [otherFeatures] : [];
  return [...sideways, ...forbiddenBy(folder), ...forbiddenPackages(place)];
}

/** Features have no folders within, so one step up and down again always leads to another. */
const otherFeatures = {
  group: ['../**', '!../../**'],
  message: 'No feature imports another: move what they share to src/ui or below.',
};

/** @param {string} folder in src/ @returns {Ban[]} */
function forbiddenBy(folder) {
  const { mayImport = [] } = layers.find((layer) => layer.folder === folder) ?? {};
  return FOLDERS.filter((other) => other !== folder && !mayImport.includes(other)).map((other) => ({
    // A file beside the importing one, or in the folder of another language, may have a layer's name.
    group: [`**/${other}/**`, `**/${other}`, '!./**', ...(folder === 'i18n' ? ['!../nl/**'] : [])],
    message: `src/${folder} may not import src/${other}: see docs/layers.md.`,
  }));
}

/** @param {string} place in src/ @returns {Ban[]} */
function forbiddenPackages(place) {
  return ownPlaces
    .filter(({ places }) => !places.some((own) => place === own || place.startsWith(`${own}/`)))
    .map(({ name, packages, places }) => ({
      group: [...packages],
      message: `${name} lives only in ${places.join(', ')}.`,
    }));
}

function picture() {
  return `# Layers

Made from \`scripts/layers.mjs\` by \`node scripts/write-layers.mjs\`; a test notices when it is out of date.

Imports go down the table, never up, never in a circle, and no feature imports another: \`features/${composingFeature}\`
alone puts them together, and \`main.tsx\` puts the adapters behind the ports. The linter refuses everything else.

${table()}

${ownPlaces.map(({ name, places }) => `${name} lives only in ${places.map((place) => `\`${place}\``).join(', ')}.`).join('\n')}

\`\`\`mermaid
flowchart TD
${layers.toReversed().flatMap(arrowsOf).join('\n')}
\`\`\`

An arrow that follows from others is left out of the picture: who may import \`report\` and what that imports, for one.
`;
}

/** With padded columns, as the formatter wants them. */
function table() {
  const rows = [
    ['folder', 'what it is about', 'may import'],
    ...layers
      .toReversed()
      .map(({ folder, about, mayImport }) => [`\`${folder}\``, about, mayImport.join(', ') || 'nothing']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [head = [], ...body] = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  const lines = [head, widths.map((width) => '-'.repeat(width)), ...body];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {typeof layers[number]} layer */
function arrowsOf({ folder, mayImport }) {
  const direct = mayImport.filter((to) => !mayImport.some((by) => by !== to && reaches(by, to)));
  return direct.map((to) => `  ${folder} --> ${to}`);
}

/** @param {string} from @param {string} to @returns {boolean} */
function reaches(from, to) {
  const { mayImport = [] } = layers.find((layer) => layer.folder === from) ?? {};
  return mayImport.includes(to) || mayImport.some((by) => reaches(by, to));
}

if (isMain(import.meta.url)) {
  const at = (/** @type {string} */ path) => new URL(`../${path}`, import.meta.url);
  for (const [path, text] of Object.entries(written(readFileSync(at('biome.json'), 'utf8')))) {
    writeFileSync(at(path), text);
  }
}
