import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../src/cases/case';
import type { Ratings } from '../../src/questions/answers';
import type { Instrument, Item, ItemId, ItemTexts, Rating } from '../../src/questions/schema';

type KnownInstruments = typeof import('../../src/questions/knownInstruments');

const NEW: Item = {
  id: 'SKI-9',
  factor: 'skills',
  subAspect: 'skills.knowledge',
  alsoCovers: [],
  reverse: false,
  short: false,
  allowNa: false,
};
/** Rules ask about the first and read the second. */
const RENAMED = { from: 'CON-8', to: 'CON-9' };
const REMOVED = 'CAP-8';
const REVERSED = 'ATT-2';

/** Another set of items: one is new, one is called otherwise, one is gone, and one is turned round. */
function otherVersion({ items, ...instrument }: Instrument): Instrument {
  const kept = items
    .filter(({ id }) => id !== REMOVED)
    .map((item) => (item.id === RENAMED.from ? { ...item, id: RENAMED.to } : item))
    .map((item) => (item.id === REVERSED ? { ...item, reverse: true } : item));
  return { ...instrument, version: '9.0.0', items: [...kept, NEW] };
}

/** Words that no other version has. */
function wordsOf({ items }: Instrument): Readonly<Record<ItemId, ItemTexts>> {
  const said = (kind: string, id: string) => ({ nl: `Negen ${kind} ${id}.`, en: `Nine ${kind} ${id}.` });
  return Object.fromEntries(
    items.map(({ id }) => [
      id,
      { text: said('vraag', id), help: said('uitleg', id), conversation: said('gesprek', id) },
    ]),
  );
}

/**
 * The app as it is when it knows another version of the employer's questionnaire as well.
 * @param place where that version stands: the last of a questionnaire is the one that new measurements use
 */
async function appKnowing(place: 'before' | 'after') {
  vi.resetModules();
  vi.doMock('../../src/questions/knownInstruments', async (importOriginal) => {
    const { knownInstruments: known } = await importOriginal<KnownInstruments>();
    const current = known.findLast(({ instrument: { id } }) => id === real.id);
    if (!current) throw new RangeError('The questionnaire of the employer is known');
    const instrument = otherVersion(current.instrument);
    const other = {
      instrument,
      texts: { kind: 'elsewhere', fetch: async () => ({ texts: wordsOf(instrument) }) },
    } as const;
    return { knownInstruments: place === 'before' ? [other, ...known] : [...known, other] };
  });
  // Into the words that these modules look up.
  await import('../fixtures/words');
  return {
    ...(await import('../../src/cases/apply/applyCommand')),
    ...(await import('../../src/cases/newCase')),
    ...(await import('../../src/cases/storedCase')),
    ...(await import('../../src/cases/summary')),
    ...(await import('../../src/files/caseFile')),
    ...(await import('../../src/files/openedFile')),
    ...(await import('../../src/files/writeCaseFile')),
    ...(await import('../../src/questions/instruments')),
    ...(await import('../../src/questions/itemTexts')),
    ...(await import('../../src/report/blocks/reportDocument')),
    ...(await import('../../src/report/buildReport')),
    ...(await import('../../src/report/exports/claimedResults')),
    ...(await import('../../src/report/viewModel/comparison/buildComparison')),
    ...(await import('../../src/report/exports/csv')),
    ...(await import('../../src/report/exports/results')),
    ...(await import('../../src/report/pdf/writePdf')),
    ...(await import('../../src/storage/indexeddb/indexedDbCases')),
    ...(await import('../fixtures/case')),
    ...(await import('../fixtures/measured')),
    ...(await import('../report/pdf/support')),
  };
}
type App = Awaited<ReturnType<typeof appKnowing>>;

// Other test files share the modules, and know the real questionnaires alone.
afterAll(() => {
  vi.doUnmock('../../src/questions/knownInstruments');
  vi.resetModules();
});

const real = { id: 'igm-employer', version: '2.0.0' } as const;
const other = { id: 'igm-employer', version: '9.0.0' } as const;
const unknown = { id: 'igm-employer', version: '9.1.0' } as const;

const asStored = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

describe.each([
  ['the older one', 'before'],
  ['the one that new measurements use', 'after'],
] as const)('a version with other items that is %s', (_, place) => {
  let app: App;
  let record: Case;
  /** The same, the other way round. */
  let turned: Case;
  /** Each measurement in a case of its own. */
  let alone: Readonly<Record<'real' | 'other', Case>>;

  /** What the one view of a measurement scores. */
  function scoresIn(measured: Case, index = 0) {
    const { views, basis } = app.resultsOf(measured)[index] ?? expect.fail('Each measurement has results');
    return views[basis ?? '']?.factors;
  }

  beforeAll(async () => {
    globalThis.indexedDB = new IDBFactory();
    app = await appKnowing(place);
    await app.loadItemTexts([real, other]);
    const ratingsOf = ({ items }: Instrument, others: Ratings = {}): Ratings => ({
      ...Object.fromEntries(items.map(({ id }): [ItemId, Rating] => [id, 5])),
      ...others,
    });
    const [old, fresh] = [
      ratingsOf(app.instrumentOf(real)),
      ratingsOf(app.instrumentOf(other), { [NEW.id]: 1 }),
    ];
    const measuredWith = (instrument: typeof real | typeof other, employer: Ratings): Case => {
      const begun = app.aCase({ employer, expert: employer, isAtResult: true });
      return { ...begun, measurements: begun.measurements.map((one) => ({ ...one, instrument })) };
    };
    alone = { real: measuredWith(real, old), other: measuredWith(other, fresh) };
    record = app.measuredAgain(alone.real, '2027-05-21', { instrument: other, employer: fresh });
    turned = app.measuredAgain(alone.other, '2027-05-21', { instrument: real, employer: old });
    // Everything is loaded afresh.
  }, 60_000);

  it('is the one that a new measurement uses only when it is listed last', () => {
    expect(app.instrumentFor('employer')).toEqual(place === 'after' ? other : real);
  });

  it('stands in a case beside the first, which opens from the store and from a file', async () => {
    const cases = app.indexedDbCases();
    for (const one of [record, turned]) {
      const id = crypto.randomUUID();
      await cases.put({ ...one, id }, null);
      expect((await cases.get(id)).record).toEqual({ ...one, id });
      expect(app.readCaseFile(app.writeCaseFile(one))).toMatchObject({ kind: 'read', case: one });
    }
    expect(await cases.glance()).toMatchObject({ counts: { all: 2 }, newer: 0, quarantined: 0 });
  });

  it('is scored by its own items, as the first is by its own', () => {
    const [old, fresh] = [scoresIn(record, 0), scoresIn(record, 1)];
    // One of five stands the other way round, then two.
    expect([old?.attitude.score, fresh?.attitude.score]).toEqual([80, 60]);
    // The new one counts too: five of 100 and one of 0.
    expect([old?.skills.score, fresh?.skills.score]).toEqual([100, 83]);
    // The one that stood the other way round is gone.
    expect([old?.capacity.score, fresh?.capacity.score]).toEqual([80, 100]);
    expect([old?.context.score, fresh?.context.score]).toEqual([80, 80]);
    expect([scoresIn(turned, 1), scoresIn(turned, 0)]).toEqual([old, fresh]);
  });

  it('claims these results in a file, and they are believed', () => {
    const read = app.readCaseFile(app.writeCaseFile(record, app.resultsOf(record)));
    if (read.kind !== 'read') throw new TypeError('The file was refused');
    expect(app.isAsClaimed(read.case, read.claimedResults ?? [])).toBe(true);
    expect(app.isAsClaimed(turned, read.claimedResults ?? [])).toBe(false);
  });

  it.each(['real', 'other'] as const)('leaves nothing open where its own items are answered: %s', (name) => {
    const one = alone[name];
    expect(app.summaryOf(one)).toMatchObject({ answered: 35, items: 35 });
    expect(app.buildReport(one, 'nl')).toMatchObject({ isComplete: true, openItems: [] });
  });

  it.each(['nl', 'en'] as const)(
    'is worded by its own texts, as the first is by its own, in %s',
    (language) => {
      const nine = language === 'nl' ? /Negen \w+ [A-Z]/ : /Nine \w+ [A-Z]/;
      const asked = (one: Case) =>
        app.buildReport(one, language).answers.flatMap(({ answers }) => answers.map(({ item }) => item));
      for (const { id, text } of asked(alone.other)) expect(text).toContain(` ${id}.`);
      expect(asked(alone.other).map(({ id }) => id)).toEqual(
        expect.arrayContaining([NEW.id, RENAMED.to, REVERSED]),
      );
      for (const { id, text } of asked(alone.real)) {
        expect(text).toBe(app.itemTextsOf(real, id).text[language]);
      }
      expect(JSON.stringify(app.buildReport(alone.real, language))).not.toMatch(nine);
      expect(app.answersCsv(app.buildReport(alone.other, language))).toMatch(nine);
      expect(app.answersCsv(app.buildReport(alone.real, language))).not.toMatch(nine);
    },
  );

  it('is asked about in its own words only, also where a rule names an item of the first', () => {
    const { items } = app.instrumentOf(other);
    const ids = items.map(({ id }) => id);
    // The context holds back most: a rule asks about two items, one of which is called otherwise.
    const employer = Object.fromEntries(
      items.map(({ id, factor, reverse }): [ItemId, Rating] => [
        id,
        (factor === 'context') !== reverse ? 1 : 5,
      ]),
    );
    const low = app.measuredAgain(alone.real, '2027-05-21', { instrument: other, employer });
    const { conversation, steps } = app.buildReport(low, 'nl');
    const questions = conversation.flatMap(({ items: asked }) => asked);
    expect(questions.map(({ id }) => id)).toEqual(expect.arrayContaining(['CON-7', RENAMED.to]));
    expect(ids).toEqual(expect.arrayContaining(questions.map(({ id }) => id)));
    expect(questions.every(({ conversation: said }) => said.startsWith('Negen gesprek'))).toBe(true);
    expect(steps.length).toBeGreaterThan(0);
  });

  it.each(['real', 'other'] as const)('becomes a PDF that opens as the same case again: %s', async (name) => {
    const one = alone[name];
    const { version } = name === 'real' ? real : other;
    const { bytes } = await app.writePdf(app.reportDocument(app.buildReport(one, 'nl')), app.fonts);
    const text = (await app.textOf(bytes)).join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain(version);
    expect(text.includes(`Negen vraag ${NEW.id}.`)).toBe(name === 'other');
    expect(text.includes(app.itemTextsOf(real, 'ATT-6').text.nl)).toBe(name === 'real');
    expect(await app.readOpenedFile(new Blob([bytes]))).toMatchObject({ kind: 'read', case: one });
  });

  it('stands beside the first in a comparison, and nothing is subtracted', () => {
    for (const both of [record, turned]) {
      const comparison = app.buildComparison(both, 'nl') ?? expect.fail('There is nothing to compare');
      expect(comparison.isCompared).toBe(false);
      expect(comparison.summary).toEqual([expect.stringContaining('niet dezelfde vragenlijst of versie')]);
      expect([comparison.meaning, comparison.cautions]).toEqual([[], []]);
      for (const { before, after, change, verdict, said } of [...comparison.factors, ...comparison.blocks]) {
        expect([before.kind, after.kind, change, verdict, said]).toEqual([
          'scored',
          'scored',
          null,
          null,
          '',
        ]);
      }
      expect(comparison.topics.flatMap(({ questions }) => questions)).toEqual([]);
      expect(comparison.unfinished).toBeNull();
    }
  });

  it('is asked about in a comparison in the words of the measurement that lost a score', () => {
    const { items } = app.instrumentOf(other);
    const employer = Object.fromEntries(
      items.map(({ id, factor }): [ItemId, Rating] => [id, factor === 'skills' ? 'dk' : 5]),
    );
    const lost = app.measuredAgain(alone.real, '2027-05-21', { instrument: other, employer });
    const questions = app.buildComparison(lost, 'nl')?.topics.flatMap((topic) => topic.questions);
    expect(questions?.map(({ text }) => text)).toEqual(['Negen vraag SKI-1.', 'Negen vraag SKI-6.']);
  });

  it.each([
    ['real', NEW.id],
    ['real', RENAMED.to],
    ['other', REMOVED],
    ['other', RENAMED.from],
  ] as const)('keeps its items apart: the %s version refuses %s', (name, item) => {
    const [measurement] = alone[name].measurements;
    const [view] = measurement?.views ?? [];
    if (!measurement || !view) throw new RangeError('A case has a measurement with a view');
    const views = [{ ...view, ratings: { ...view.ratings, [item]: 3 } }];
    const wrong = { ...alone[name], measurements: [{ ...measurement, views }] };
    const noted = { ...alone[name], measurements: [{ ...measurement, notes: { [item]: 'Let op' } }] };
    for (const invalid of [wrong, noted]) expect(app.storedCase(asStored(invalid)).kind).toBe('invalid');
    expect(app.readCaseFile(JSON.stringify(wrong))).toMatchObject({
      kind: 'refused',
      problem: { kind: 'invalid', path: `measurements[0].views[0].ratings.${item}`, reason: 'unknownItem' },
    });
    expect(
      app.applyCommand(alone[name], {
        type: 'rating.given',
        measurement: measurement.id,
        view: view.id,
        item,
        rating: 3,
        ...app.aStamp(),
      }),
    ).toEqual({ kind: 'refused', reason: 'noItem', subject: item });
  });

  it('is newer, not invalid, when this build does not know it', async () => {
    const newer = {
      ...record,
      measurements: record.measurements.with(-1, {
        ...(record.measurements.at(-1) ?? expect.fail('It was measured twice')),
        instrument: unknown,
      }),
    };
    expect(app.storedCase(asStored(newer))).toEqual({ kind: 'newer' });
    expect(await app.parseStored(asStored(newer))).toEqual({ kind: 'newer' });
    expect(app.readCaseFile(JSON.stringify(newer))).toEqual({
      kind: 'refused',
      problem: { kind: 'newer', version: 'igm-employer 9.1.0' },
    });
  });
});
