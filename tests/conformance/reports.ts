/**
 * The reports whose conformance is proven, through the same functions as the app's: buildReport, reportDocument,
 * writePdf. A case of every kind in both languages, many more in one, and cases with everything in them in
 * selections of contents.
 */
import { readFile } from 'node:fs/promises';
import type { Case } from '../../src/cases/case';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { type Language, languageIds } from '../../src/i18n/languages';
import { loadWords } from '../../src/i18n/words';
import { reportDocument } from '../../src/report/blocks/reportDocument';
import { buildReport } from '../../src/report/buildReport';
import { fullContents, type ReportContents } from '../../src/report/contents';
import { paperDocument } from '../../src/report/paper/paperDocument';
import { loadFonts } from '../../src/report/pdf/fonts';
import { writePdf } from '../../src/report/pdf/writePdf';
import { aCase } from '../fixtures/case';
import { everyKind, furtherCases, TODAY, wholeCases } from './cases';
import { selections } from './selections';
import { spokenOf } from './spoken';

export { spokenOf, TODAY };

await Promise.all(
  languageIds.map((language) => loadWords(language, 'first', 'case', 'own', 'model', 'paper')),
);

/** A report that is to be made. */
export interface Sketch {
  /** Tells what is in it; fit for a file, without its ending. */
  readonly name: string;
  readonly record: Case;
  readonly language: Language;
  readonly contents: ReportContents;
}

/** Long, and about letters or pages rather than words. */
const oneLanguage: Readonly<Record<string, readonly Language[]>> = {
  'very-long-notes': ['nl'],
  'odd-letters': ['nl'],
  'every-letter': ['nl'],
  'agreements-200': ['en'],
};

/** All reports of the proof; of the further cases, which differ little in shape, every third. The words of both languages are proven by the kinds; all else is in one, in turn. */
export function sketches(): readonly Sketch[] {
  const kinds = [...everyKind()].flatMap(([name, record]) =>
    (oneLanguage[name] ?? languageIds).map((language) => ({
      name: `${name}.${language}`,
      record,
      language,
      contents: fullContents,
    })),
  );
  const further = [...furtherCases()]
    .filter((_, index) => index % 3 === 0)
    .map(([name, record], index) => {
      const language = inTurn(index);
      return { name: `${name}.${language}`, record, language, contents: fullContents };
    });
  const selected = Object.entries(wholeCases).flatMap(([name, record]) =>
    selections.map(({ contents, language }) => ({
      name: `${name}.${language}.${nameOf(contents)}`,
      record,
      language,
      contents,
    })),
  );
  return [...kinds, ...further, ...selected];
}

/** A form on paper that is to be made. */
export type PaperSketch = Omit<Sketch, 'contents'>;

/** The forms on paper: the short and the full one, with all that they can say and with nothing known, in each language. */
export function papers(): readonly PaperSketch[] {
  return Object.entries(paperCases).flatMap(([name, record]) =>
    languageIds.map((language) => ({ name: `${name}.${language}`, record, language })),
  );
}

const paperCases = {
  'paper-short': aCase({
    form: 'short',
    expertName: 'Noor de Vries',
    expertOrganisation: 'Werkcentrum Rijnmond',
    goal: 'Één plek in de binderij, voor "Łukasz" & <Zoë>',
  }),
  'paper-full': aCase(),
};

const inTurn = (index: number): Language => (index % 2 === 0 ? 'nl' : 'en');

const fonts = loadFonts(async (address) => new Uint8Array(await readFile(address)));

/** The file, and what it was made of. */
export async function made({ record, language, contents }: Sketch) {
  const report = buildReport(record, language, { today: TODAY, contents });
  const document = reportDocument(report);
  const { bytes, pages } = await writePdf(document, await fonts);
  return { bytes, pages, report, document };
}

/** The form on paper, and what it was made of. */
export async function madePaper({ record, language }: PaperSketch) {
  const document = paperDocument(record, language);
  const { bytes, pages } = await writePdf(document, await fonts);
  return { bytes, pages, document };
}

/** The data file with which the app can make the same report. */
export const dataFileOf = ({ record }: Sketch): string => writeCaseFile(record);

function nameOf({ audience, notes, expertView, answers }: ReportContents): string {
  const left = [notes ? '' : 'no-notes', expertView ? '' : 'no-expert', answers ? '' : 'no-answers'];
  return [audience === 'employer' ? 'employers-copy' : 'case-file', ...left.filter(Boolean)].join('.');
}
