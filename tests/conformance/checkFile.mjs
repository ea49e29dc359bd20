import * as read from './readPdf.mjs';

const LANGUAGES = { nl: 'nl-NL', en: 'en-GB' };
/** Of an annotation: it is printed (ISO 32000-1, 12.5.3). */
const PRINTED = 4;

/**
 * What holds of every report.
 * @param {string} file
 * @param {'nl' | 'en'} language
 * @returns {Record<string, () => boolean>} whether it is so, by what it is
 */
export function fileChecks(file, language) {
  const { catalog, dictionaries } = read.objectsOf(file);
  const ofKind = (key, value) => dictionaries.filter((one) => one[key] === value);
  return {
    'qpdf finds no fault': () => read.qpdfFindsNoFault(file),
    'every font is embedded and a subset of ours': () => {
      const fonts = read.fontsIn(file);
      const isOurs = (line) => /yes\s+\w+\s+yes/.test(line) && !/Helvetica|Times|Courier/.test(line);
      return fonts.length > 0 && fonts.every(isOurs);
    },
    'no raster images': () => read.imagesIn(file) === 0,
    'it is tagged, in its language, and a window shows its title': () =>
      /^Tagged: +yes$/m.test(read.propertiesOf(file)) &&
      catalog['/Lang'] === `u:${LANGUAGES[language]}` &&
      catalog['/ViewerPreferences']['/DisplayDocTitle'] === true,
    'every link says where it leads, is printed, and is tied to the text': () => {
      const links = ofKind('/Subtype', '/Link');
      const isTied = (one) => typeof one['/StructParent'] === 'number' && one['/F'] === PRINTED;
      const spoken = new Set(ofKind('/S', '/Link').flatMap(objectsUnder));
      return (
        links.every((one) => isTied(one) && /^u:./.test(one['/Contents'])) && spoken.size === links.length
      );
    },
    'pages with links are walked through in reading order': () =>
      ofKind('/Type', '/Page').every((page) => !page['/Annots'] || page['/Tabs'] === '/S'),
    'every figure has words': () => read.alternativesIn(dictionaries).every((words) => words.length > 20),
  };
}

/**
 * What holds of the structure of every report.
 * @param {string} file
 * @param {ReturnType<typeof read.elementsOf>} elements those of the file
 * @returns {Record<string, () => boolean>} whether it is so, by what it is
 */
export function structureChecks(file, elements) {
  const { bookmarks } = read.objectsOf(file);
  const headings = elements.filter(({ role }) => /^H\d$/.test(role));
  return {
    'it opens with its title, then the summary, then the first chapter': () =>
      elements[1]?.role === 'H1' &&
      headings[1]?.role === 'H2' &&
      headings.filter(({ role }) => role === 'H1').length > 1,
    'no heading skips a level': () => {
      const levels = headings.map(({ role }) => Number(role.slice(1)));
      return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
    },
    'the bookmarks are headings, in their order': () => {
      const texts = headings.map(({ text }) => inOneLine(text));
      let from = 0;
      const isNext = (title) => {
        from = texts.indexOf(inOneLine(title.replace(/…$/, '')), from) + 1;
        return from > 0;
      };
      return bookmarks.length > 2 && bookmarks.every(isNext);
    },
  };
}

/** The link annotations that a structure element holds. */
function objectsUnder({ '/K': kids }) {
  return [kids].flat().flatMap((kid) => (kid?.['/Type'] === '/OBJR' ? [kid['/Obj']] : []));
}

/** Where lines break is a matter of the page. @param {string} text */
export function inOneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
