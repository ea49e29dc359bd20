/**
 * Cuts the report's fonts down to what a Dutch or English report can need: Latin script with its
 * punctuation, currency, arrows and signs. The outcome is checked in, so that a build needs no fonts tool.
 *
 * Two families. Atkinson Hyperlegible Next is the house face, and lacks letters of Vietnamese, Esperanto,
 * Sami and others, and every arrow. Inter has them; the writer sets a whole word in it where the first lacks
 * a letter, so it keeps its plain letters too.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = new URL('../src/report/pdf/fonts/', import.meta.url);

const FAMILIES = [
  {
    source: '@expo-google-fonts/atkinson-hyperlegible-next',
    prefix: 'AtkinsonHyperlegibleNext',
    name: 'atkinson',
  },
  { source: '@expo-google-fonts/inter', prefix: 'Inter', name: 'inter' },
];
const WEIGHTS = [
  { folder: '400Regular', name: 'regular' },
  { folder: '700Bold', name: 'bold' },
];
/** Kerning, ligatures and variants: the PDF writer places glyph by glyph and reads none of them. */
const UNREAD_TABLES = ['GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'DSIG'];

/** Beyond U+FFFF the PDF library cannot address a glyph, so nothing there is kept. */
const wanted = Array.from({ length: 0xffff }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xf8ff)
  .map((code) => String.fromCharCode(code))
  .filter((character) => /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(character))
  .filter((character) => !/[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u.test(character));

/** Atkinson's own accents without a letter give way to Inter's, so that letter and accent share a face. */
const isAccent = (/** @type {string} */ character) => /\p{M}/u.test(character);

await mkdir(target, { recursive: true });
for (const family of FAMILIES) {
  for (const weight of WEIGHTS) {
    const source = require.resolve(`${family.source}/${weight.folder}/${family.prefix}_${weight.folder}.ttf`);
    const text = family.name === 'atkinson' ? wanted.filter((character) => !isAccent(character)) : wanted;
    const subset = await subsetFont(await readFile(source), text.join(''), {
      targetFormat: 'truetype',
      noHinting: true,
      noLayoutClosure: true,
      dropTables: UNREAD_TABLES,
    });
    const file = new URL(`${family.name}-${weight.name}.ttf`, target);
    await writeFile(file, subset);
    console.log(`${file.pathname.split('/').pop()} ${(subset.length / 1024).toFixed(0)} kB`);
  }
  await copyFile(require.resolve(`${family.source}/LICENSE_FONT`), new URL(`${family.name}-OFL.txt`, target));
}
