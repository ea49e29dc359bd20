import { describe, expect, it } from 'vitest';
import { paperCode } from '../../../src/cases/paperCode';
import { languageIds } from '../../../src/i18n/languages';
import { textIn } from '../../../src/i18n/text';
import { instrumentOf } from '../../../src/questions/instruments';
import { itemTextsOf } from '../../../src/questions/itemTexts';
import { knownInstruments } from '../../../src/questions/knownInstruments';
import { paperSides } from '../../../src/questions/paperSides';
import { paperDocument } from '../../../src/report/paper/paperDocument';
import { layout } from '../../../src/report/pdf/layout/layout';
import { printableDocument } from '../../../src/report/pdf/printableDocument';
import { writePdf } from '../../../src/report/pdf/writePdf';
import { aCase, ratedAt } from '../../fixtures/case';
import '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';
import { readPdf } from '../pdf/pdfFile';
import { findingsOf, spokenWords } from '../pdf/structureCheck';
import { fonts, textOf, typesetter } from '../pdf/support';

const forms = ['short', 'full'] as const;
const sidesOf = { short: 2, full: 4 };
const versions = knownInstruments
  .map(({ instrument: { id, version } }) => ({ id, version }))
  .filter(({ id }) => id === 'igm-employer');
const combinations = languageIds.flatMap((language) =>
  forms.flatMap((form) => versions.map((instrument) => ({ language, form, instrument }))),
);

/** As long as a case may have them. */
const LONG = {
  expertName: 'Wilhelmina '.repeat(18).trim(),
  expertOrganisation: 'Werkcentrum '.repeat(16).trim(),
  goal: 'Binnen twaalf maanden een plek in de winkel. '.repeat(20).trim(),
};

const known = { expertName: 'Noor de Vries', expertOrganisation: 'Werkcentrum Rijnmond' };

function caseIn({ form, instrument }: (typeof combinations)[number], said: object = known) {
  const record = aCase({ form, employer: ratedAt(2), ...said });
  return { ...record, measurements: record.measurements.map((one) => ({ ...one, instrument })) };
}

/** In points: room to write in. */
const WRITTEN = 15;

/** A soft break joins what a line end parted. */
const flowing = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ');

describe.each(combinations)('$form form of $instrument.version in $language', (combination) => {
  const { language, form, instrument } = combination;
  const record = caseIn(combination);
  const sides = paperSides(instrumentOf(instrument), form);

  it('has each sentence on the side where it is typed in, whatever people wrote', async () => {
    for (const one of [record, caseIn(combination, LONG), caseIn(combination, {})]) {
      const { bytes, pages, missing } = await writePdf(paperDocument(one, language), fonts);
      expect({ pages, missing }).toEqual({ pages: sidesOf[form], missing: [] });
      const texts = await textOf(bytes);
      for (const { number: side, items } of sides) {
        for (const { number, item } of items) {
          const statement = textIn(itemTextsOf(instrument, item.id).text, language);
          expect(flowing(texts[side - 1] ?? '')).toContain(`${number}. ${statement}`);
        }
      }
    }
  });

  it('names the case by its code alone, and says nothing of what was answered', async () => {
    const { bytes } = await writePdf(paperDocument(record, language), fonts);
    const texts = (await textOf(bytes)).map(flowing);
    for (const text of texts) expect(text).toContain(paperCode(record));
    expect(texts.join()).toContain(instrument.version);
    expect(texts.join()).not.toContain(record.employer.name);
    const blank = { ...record, measurements: caseIn(combination, { ...known, employer: {} }).measurements };
    expect(paperDocument(blank, language)).toEqual(paperDocument(record, language));
  });

  it('is nowhere smaller than 9 points', () => {
    const { document } = printableDocument(paperDocument(record, language), typesetter.covers);
    const marks = layout(document, typesetter).pages.flatMap((page) => page.marks);
    const sizes = marks.flatMap((mark) =>
      mark.kind === 'text' && /atkinson/i.test(mark.font) ? mark.size : [],
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  });

  it('has room for a remark at its end', () => {
    const { document } = printableDocument(paperDocument(record, language), typesetter.covers);
    const marks = layout(document, typesetter).pages.at(-1)?.marks ?? [];
    const written = marks.flatMap((mark) =>
      mark.kind === 'text' && mark.owner.kind === 'node' ? [mark.y] : [],
    );
    const lines = marks.filter(
      (mark) =>
        mark.kind === 'shape' &&
        mark.shape.kind === 'line' &&
        mark.shape.from[1] > Math.max(...written) + WRITTEN,
    );
    expect(lines).toHaveLength(sides.at(-1)?.remarkLines ?? 0);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('is tagged, and read aloud in the order of its blocks', async () => {
    const { bytes } = await writePdf(paperDocument(record, language), fonts);
    const file = readPdf(bytes);
    expect(findingsOf(file)).toEqual([]);
    const spoken = spokenWords(file).join(' ');
    const statements = sides
      .flatMap(({ items }) => items)
      .map(({ number, item }) => `${number}. ${textIn(itemTextsOf(instrument, item.id).text, language)}`);
    const places = statements.map((statement) => spoken.indexOf(statement));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

describe('the letter', () => {
  const lettersOf = (said: object) => JSON.stringify(paperDocument(aCase(said), 'nl').blocks);
  const words = allWords.nl.paperForm;

  it('says who asks, and where it goes back to', () => {
    const letter = lettersOf(known);
    expect(letter).toContain('Noor de Vries, Werkcentrum Rijnmond');
    expect(letter).toContain(words.backTo('Noor de Vries, Werkcentrum Rijnmond'));
  });

  it('leaves out what is not known', () => {
    const letter = lettersOf({});
    expect(letter).not.toContain(words.asker);
    expect(letter).toContain(words.backToGiver);
    expect(letter).toContain(allWords.nl.walk.goalDefault);
  });

  it('says what the case says of its goal', () => {
    expect(lettersOf({ goal: 'Eén plek in de binderij' })).toContain('Eén plek in de binderij');
  });
});

it('has a box for "not applicable" where the sentence allows it, and no other is missing', () => {
  const instrument = instrumentOf({ id: 'igm-employer', version: '2.0.0' });
  const tables = paperDocument(aCase(), 'nl').blocks.flatMap((block) =>
    block.kind === 'table' ? block : [],
  );
  const rows = tables.flatMap((table) => table.rows.map((row) => row.slice(1).filter((cell) => cell !== '')));
  expect(rows).toEqual(
    instrument.items.map(({ allowNa }) => ['1', '2', '3', '4', '5', '?', ...(allowNa ? ['n'] : [])]),
  );
});
