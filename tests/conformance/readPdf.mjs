/** A PDF file as poppler and qpdf read it: programs that know nothing of the one that wrote it. */
import { execFileSync, spawnSync } from 'node:child_process';

const run = (tool, ...args) =>
  execFileSync(tool, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** @param {string} file */
export const qpdfFindsNoFault = (file) => spawnSync('qpdf', ['--check', file]).status === 0;

/** @param {string} file @returns {string[]} a line for each font */
export const fontsIn = (file) => run('pdffonts', file).trim().split('\n').slice(2);

/** @param {string} file @returns {number} how many raster images it holds */
export const imagesIn = (file) => run('pdfimages', '-list', file).trim().split('\n').length - 2;

/** @param {string} file @returns {string} */
export const textIn = (file) => run('pdftotext', '-layout', file, '-');

/** @param {string} file @returns {string} properties by name, a line each */
export const propertiesOf = (file) => run('pdfinfo', file);

/** @param {string} file @returns {string[]} the names of the files in it */
export const attachmentsIn = (file) =>
  [...run('pdfdetach', '-list', file).matchAll(/^\d+: (.*)$/gm)].map(([, name]) => name);

/** @param {string} file @param {string} folder where the files in it are written */
export const detach = (file, folder) => run('pdfdetach', '-saveall', '-o', folder, file);

/**
 * The structure as it is read aloud.
 * @param {string} file
 * @returns {{ role: string, text: string }[]} in order; the text of what is inline belongs to the element around it
 */
export function elementsOf(file) {
  const elements = [];
  for (const line of run('pdfinfo', '-struct-text', file).split('\n')) {
    const text = /^ *"(.*)"$/.exec(line)?.[1];
    const [, role, sort] = /^ *([A-Za-z]\w*)(?: \((\w+)\))?:?$/.exec(line) ?? [];
    if (text !== undefined) elements[elements.length - 1].text += text;
    else if (role !== undefined && sort !== 'inline') elements.push({ role, text: '' });
  }
  return elements;
}

/**
 * The objects of the file, wherever they are stored.
 * @param {string} file
 * @returns {{ catalog: object, dictionaries: object[], bookmarks: string[] }} bookmarks in the order of the
 *   outline
 */
export function objectsOf(file) {
  const { qpdf, outlines } = JSON.parse(run('qpdf', '--json', '--json-stream-data=none', file));
  const objects = qpdf[1];
  const dictionary = (object) => object?.value ?? object?.stream?.dict;
  const titles = (entries) => entries.flatMap(({ title, kids }) => [title, ...titles(kids)]);
  return {
    catalog: dictionary(objects[`obj:${dictionary(objects.trailer)['/Root']}`]),
    dictionaries: Object.values(objects)
      .map(dictionary)
      .filter((one) => one?.constructor === Object),
    bookmarks: titles(outlines),
  };
}

/**
 * The alternative texts of the figures.
 * @param {object[]} dictionaries @returns {string[]} an empty one for a figure without
 */
export const alternativesIn = (dictionaries) =>
  dictionaries.filter((one) => one['/S'] === '/Figure').map((one) => (one['/Alt'] ?? '').replace(/^u:/, ''));
