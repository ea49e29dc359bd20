import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { languageIds } from '../../../src/i18n/languages';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { fullContents, type ReportContents } from '../../../src/report/contents';
import { writePdf } from '../../../src/report/pdf/writePdf';
import { buildComparison } from '../../../src/report/viewModel/comparison/buildComparison';
import { aCase, anEntry, ratedAt } from '../../fixtures/case';
import { measuredAgain } from '../../fixtures/measured';
import { fonts, textOf } from '../pdf/support';

const once = aCase({ employer: ratedAt(3, { attitude: 2 }), isAtResult: true });
const twice = measuredAgain(once, '2027-05-21', { employer: ratedAt(3, { attitude: 4 }) });
const thrice = measuredAgain(twice, '2027-11-21', { employer: ratedAt(4) });

const documentOf = (record: Case, language: 'nl' | 'en' = 'nl', contents: ReportContents = fullContents) =>
  reportDocument(buildReport(record, language, { today: '2027-12-01', contents }));

/** The text of the pages without its spaces: lines break where they must. */
const textIn = async (record: Case, language: 'nl' | 'en' = 'nl', contents = fullContents) => {
  const { bytes } = await writePdf(documentOf(record, language, contents), fonts);
  return unspaced((await textOf(bytes)).join(''));
};
const unspaced = (text: string) => text.replaceAll(/\s/g, '');

const chapters = (record: Case) =>
  documentOf(record).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [String(block.text)] : [],
  );

describe('the report of a second measurement', () => {
  it('says what changed in a chapter between the factors and the advice', () => {
    expect(chapters(twice).slice(0, 3)).toEqual([
      'De zeven factoren',
      'Wat is er veranderd sinds 21 november 2026?',
      'Het advies',
    ]);
  });

  it.each(languageIds)('says in one sentence on its first page what changed, in %s', (language) => {
    const { inShort } = buildComparison(twice, language) ?? expect.fail('There is nothing to compare');
    const [page] = documentOf(twice, language).blocks;
    expect(JSON.stringify(page)).toContain(JSON.stringify(inShort).slice(1, -1));
  });

  it.each(languageIds)('says everything that the page on the screen says, in %s', async (language) => {
    const record = { ...thrice, plan: [anEntry({ decidedOn: '2027-05-22', evaluation: 'Het liep goed.' })] };
    const text = await textIn(record, language);
    const comparison = buildComparison(record, language) ?? expect.fail('There is nothing to compare');
    const { summary, meaning, cautions, profile, topics, agreements, series, factors } = comparison;
    const sentences = [
      ...summary,
      ...meaning,
      ...cautions,
      ...profile,
      ...topics.flatMap((topic) => [topic.heading, topic.text]),
      ...agreements.notDone.map(({ title }) => title),
      ...factors.flatMap(({ label, said }) => [label, said]),
      ...(series?.measurements.map(({ about }) => about) ?? []),
    ];
    for (const sentence of sentences) expect(text).toContain(unspaced(sentence));
  });
});

describe('a report without a measurement to compare with', () => {
  it('has no such chapter, for a first measurement and for one that has no score yet', () => {
    const begun = measuredAgain(twice, '2028-01-01', { completedAt: null });
    for (const record of [once, begun]) expect(chapters(record).join()).not.toContain('veranderd');
  });
});

describe('a report that leaves something out', () => {
  it('compares what is left of both measurements', async () => {
    const [employer, expert] = [ratedAt(3), ratedAt(5)];
    const both = aCase({ employer, expert, isAtResult: true });
    const record = measuredAgain(both, '2027-05-21', { employer, expert });
    const contents = { ...fullContents, expertView: false };
    expect(await textIn(record, 'nl', contents)).toContain(unspaced('Geen enkele factor is duidelijk'));
  });
});
