import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementFields } from '../../../src/approach/approach';
import type { Case } from '../../../src/cases/case';
import { exampleCase } from '../../../src/cases/example';
import type { PlanEntry } from '../../../src/cases/plan';
import { isOwnStep } from '../../../src/cases/planning';
import { languageIds } from '../../../src/i18n/languages';
import type { Block, RichText } from '../../../src/report/blocks/blocks';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { fullContents } from '../../../src/report/contents';
import { layout } from '../../../src/report/pdf/layout/layout';
import { printableDocument } from '../../../src/report/pdf/printableDocument';
import { writePdf } from '../../../src/report/pdf/writePdf';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, aMember, anEntry, ratedAt, stillEnvironment } from '../../fixtures/case';
import { accept, changedBy, decline } from '../../fixtures/changed';
import { recordNamed } from '../../fixtures/golden';
import '../../fixtures/questionnaires';
import { fonts, textOf, typesetter } from '../pdf/support';

const TODAY = '2026-12-10';
const documentOf = (record: Case, language: 'nl' | 'en' = 'nl') =>
  reportDocument(buildReport(record, language, { today: TODAY }));

const plain = (text: RichText): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');

/** Every text of these blocks, but for the first page, which shortens. */
function textsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [plain(block.text)];
      case 'list':
        return block.items.map(plain);
      case 'table':
        return [...block.columns.map(({ header }) => plain(header)), ...block.rows.flat().map(plain)];
      case 'facts':
        return block.pairs.flatMap(({ label, text }) => [plain(label), plain(text)]);
      case 'keepTogether':
        return textsIn(block.blocks);
      case 'columns':
        return block.children.flatMap((child) => textsIn(child.blocks));
      default:
        return [];
    }
  });
}
const headingsOf = (blocks: readonly Block[], level: 1 | 2): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'keepTogether') return headingsOf(block.blocks, level);
    return block.kind === 'heading' && block.level === level ? [plain(block.text)] : [];
  });
const chaptersOf = (record: Case, language: 'nl' | 'en' = 'nl') =>
  headingsOf(documentOf(record, language).blocks, 1);

/** The page on which the second chapter begins, counted from 1. */
function pageAfterSummary(record: Case, language: 'nl' | 'en'): number | undefined {
  const { document } = printableDocument(documentOf(record, language), typesetter.covers);
  const [, second] = layout(document, typesetter).bookmarks.filter(({ level }) => level === 1);
  return second?.page;
}

const agreement = (said: Partial<PlanEntry>) => anEntry({ intervention: 'OWN-1', ...said });
const rated = aCase({ employer: ratedAt(4, { capacity: 1, skills: 2 }) });
const example = exampleCase('nl', stillEnvironment());
/** With nothing to compare, and without a placement plan. */
const whole: Case = {
  ...example,
  measurements: example.measurements.slice(-1),
  ...(example.approach ? { approach: { ...example.approach, placement: {} } } : {}),
  team: {
    goal: 'Eén plek',
    members: [aMember({ owner: 'jobcoach', name: 'K.', part: 'contact', does: 'Belt' })],
  },
};
const filled: Case = {
  ...whole,
  ...(whole.approach ? { approach: { ...whole.approach, placement: { days: 'Dinsdag' } } } : {}),
};
const withoutFollowUp: Case = (({ approach: _, team: __, ...record }) => ({ ...record, plan: [] }))(whole);

describe('the chapters', () => {
  it('stand in their order, in both languages', () => {
    expect(chaptersOf(filled)).toEqual([
      'De zeven factoren',
      'Het advies',
      'Afspraken',
      'Eén plan met elkaar',
      'De zes fasen',
      'Verder of niet?',
      'Plaatsingsplan',
      'Alle antwoorden',
      'Hoe de scan rekent',
    ]);
    expect(chaptersOf(filled, 'en')).toEqual([
      'The seven factors',
      'The advice',
      'Agreements',
      'One plan together',
      'The six phases',
      'Go on or not?',
      'Placement plan',
      'All answers',
      'How the scan calculates',
    ]);
  });

  it('are left out when there is nothing in them', () => {
    expect(chaptersOf(withoutFollowUp)).toEqual([
      'De zeven factoren',
      'Het advies',
      'Alle antwoorden',
      'Hoe de scan rekent',
    ]);
    expect(chaptersOf(whole)).not.toContain('Plaatsingsplan');
  });

  it('are only those about agreements and roles on the own route of a professional', () => {
    const own: Case = {
      ...aCase({ route: 'professional' }),
      plan: [agreement({ ownStep: 'Elke vrijdag bellen' })],
      roles: { has: ['adviseur'], wants: ['ambassadeur'], note: '' },
      ...(filled.approach ? { approach: filled.approach } : {}),
      ...(filled.team ? { team: filled.team } : {}),
    };
    expect(chaptersOf(own)).toEqual([
      'De zeven factoren',
      'Het advies',
      'Afspraken',
      'Alle antwoorden',
      'Hoe de scan rekent',
    ]);
    expect(headingsOf(documentOf(own).blocks, 2)).toContain('Uw rollen');
    expect(headingsOf(documentOf(aCase({ route: 'professional' })).blocks, 2)).not.toContain('Uw rollen');
  });

  it('give the placement plan a page of its own, with what is not filled in yet', async () => {
    const { bytes } = await writePdf(documentOf(filled), fonts);
    const [page = '', ...others] = (await textOf(bytes)).filter((text) => text.startsWith('Plaatsingsplan'));
    expect(others).toEqual([]);
    for (const { label } of placementFields) expect(page).toContain(label.nl);
    expect(page).toContain('Dinsdag');
    expect(page.match(/nog niet ingevuld/g)).toHaveLength(placementFields.length - 1);
    expect(page).not.toContain('Verder of niet?');
    expect(page).not.toContain('Alle antwoorden');
  });
});

describe('the advice', () => {
  const textOfAdvice = (record: Case) => textsIn(documentOf(record).blocks).join('\n');

  it('says whose focus it is, and why', () => {
    const [measurement] = rated.measurements;
    if (!measurement) throw new RangeError('A case has a measurement');
    const chosenFocus = { factors: ['norm' as const], reason: 'Daar zit de echte rem' };
    const record = { ...rated, measurements: [{ ...measurement, chosenFocus }] };
    const { focus } = buildReport(record, 'nl');
    expect(textOfAdvice(record)).toContain(`${focus?.sentence} De reden: Daar zit de echte rem`);
  });

  it('tells what counts, what comes first and what to talk about', () => {
    const record = aCase({
      employer: ratedAt(1, {}, { 'CON-6': 'dk', 'CON-7': 'dk' }),
      expert: ratedAt(4),
      phase: 2,
      otherProfessionals: true,
    });
    const report = buildReport(record, 'nl', { today: TODAY });
    const text = textOfAdvice(record);
    expect(report.guidance).not.toEqual([]);
    expect(report.openPreconditions.flatMap(({ options }) => options)).not.toEqual([]);
    expect(report.conversation).not.toEqual([]);
    for (const said of [...report.guidance, ...report.openPreconditions, ...report.talkFirst]) {
      expect(text).toContain(said.text);
    }
    for (const option of report.openPreconditions.flatMap(({ options }) => options)) {
      expect(text).toContain(option.title);
    }
    for (const item of report.conversation.flatMap(({ items }) => items)) {
      expect(text).toContain(item.conversation);
    }
  });

  it('sets the conditions of starting apart, behind the steps', () => {
    const text = textOfAdvice(recordNamed('able but hesitant'));
    const [first] = buildReport(recordNamed('able but hesitant'), 'nl').openPreconditions;
    expect(first?.kind).toBe('conditionOfStarting');
    expect(text.indexOf('Voordat een plek begint')).toBeGreaterThan(text.indexOf('3. Begin bij het werk'));
    expect(text.indexOf(first?.text ?? '')).toBeGreaterThan(text.indexOf('Voordat een plek begint'));
    expect(text).not.toContain('Dit moet er eerst zijn. ');
  });

  it('says to the case file alone what is meant for the expert', () => {
    const [step] = buildReport(whole, 'nl').steps;
    const told = (audience: 'employer' | 'caseFile') =>
      JSON.stringify(
        reportDocument(buildReport(whole, 'nl', { contents: { ...fullContents, audience } })).blocks,
      );
    for (const { label } of step?.forExpert ?? []) {
      expect(told('caseFile')).toContain(label);
      expect(told('employer')).not.toContain(label);
    }
    expect(step?.forExpert).toHaveLength(2);
  });

  it('names the resources of each step with their links, and what to check first', () => {
    // By then nothing was checked recently.
    const report = buildReport(rated, 'nl', { today: '2036-01-01' });
    const { blocks } = reportDocument(report);
    const text = textsIn(blocks).join('\n');
    const links = new Map(
      blocks
        .flatMap((block) => (block.kind === 'list' ? block.items : []))
        .flatMap((item) => (typeof item === 'string' ? [] : item))

        .map((run) => [run.text, run.href]),
    );
    const resources = report.steps.flatMap((step) => step.resources);
    expect(resources).not.toEqual([]);
    for (const { title, url } of resources) expect(links.get(title)).toBe(url ?? undefined);
    const checks = report.steps.flatMap(({ checkFirst }) => checkFirst ?? []);
    expect(checks).not.toEqual([]);
    for (const check of checks) expect(text).toContain(check);
    expect(text).not.toMatch(/https?:/);
  });
});

describe('agreements', () => {
  const withPlan = (plan: readonly PlanEntry[]): Case => ({ ...rated, plan: [...plan] });

  it('say step, origin, owner, day and how it stands; what is overdue in words', () => {
    const plan = [
      agreement({ ownStep: 'Bel de buren', owner: 'jobcoach', person: 'K. de Wit', due: '2026-12-01' }),
      agreement({ intervention: 'INT-41', proposed: false, status: 'done', closedOn: '2026-11-30' }),
    ];
    const texts = textsIn(documentOf(withPlan(plan)).blocks);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Eén afspraak was op 10 december 2026 te laat.',
        '1. Bel de buren\neigen stap',
        'Jobcoach, K. de Wit',
        '1 december 2026\nte laat',
        'Nog te doen',
        expect.stringMatching(/^2\. .+\nzelf gekozen uit alle stappen$/),
        'Nog niet afgesproken',
        'Gedaan\n30 november 2026',
      ]),
    );
  });

  it('stand beside what was proposed and not chosen, with the reasons', () => {
    const [first, second] = buildReport(rated, 'nl').steps;
    if (!first || !second) throw new RangeError('This case has steps');
    const decided = changedBy(
      rated,
      accept({ intervention: second.id, proposed: true }),
      decline({ intervention: first.id, proposed: true }, 'Dat deden we al'),
    );
    const texts = textsIn(documentOf(decided).blocks);
    const start = texts.indexOf('Voorgesteld en gekozen');
    expect(texts.slice(start).join('\n')).toContain(
      `${first.title}\nvoorgesteld door de scan\nNiet gekozen\nDat deden we al`,
    );
    expect(texts.slice(start).join('\n')).toContain(`${second.title}\nvoorgesteld door de scan\nAfgesproken`);
  });

  it('are said to be none when everything was declined, for no reason', () => {
    const texts = textsIn(
      documentOf(withPlan([agreement({ intervention: 'INT-41', decision: 'declined' })])).blocks,
    );
    expect(texts).toContain('Er zijn nog geen afspraken.');
    expect(texts).toContain('geen reden opgeschreven');
  });

  it('are all there when there are 200', async () => {
    const plan = Array.from({ length: 200 }, (_, index) =>
      agreement({ intervention: `OWN-${index}`, ownStep: `Stapnummer${index}`, note: `Notitie${index}` }),
    );
    const { bytes } = await writePdf(documentOf(withPlan(plan)), fonts);
    const [summary = '', ...pages] = await textOf(bytes);
    const text = pages.join('\n').replace(/\s/g, ' ');
    for (const { ownStep = '', note } of plan) {
      expect(text).toMatch(new RegExp(`\\b${ownStep}\\b`));
      expect(text).toMatch(new RegExp(`\\b${note}\\b`));
    }
    expect(summary).toContain('En nog 195 afspraken. Zie “Afspraken”.');
  });

  it('keep an own step of 5,000 characters, also when it is one word', async () => {
    const sentence = Array.from({ length: 700 }, (_, index) => `w${index}`).join(' ');
    const plan = [
      agreement({ ownStep: sentence }),
      agreement({ intervention: 'OWN-2', ownStep: 'z'.repeat(5000) }),
    ];
    const pages = await textOf((await writePdf(documentOf(withPlan(plan)), fonts)).bytes);
    const text = pages.slice(1).join('\n');
    const words = text.slice(text.indexOf('In eigen woorden')).match(/\bw\d+\b/g) ?? [];
    expect(words).toEqual(sentence.split(' '));
    expect(text.replace(/[^z]/g, '').length).toBeGreaterThanOrEqual(5000);
  });

  it('keep an unknown step, long owners and long reasons', () => {
    const [owner, person, reason] = ['Buren '.repeat(33), 'Naam '.repeat(39), 'Omdat '.repeat(333)].map(
      (text) => text.trim(),
    );
    const plan = [
      agreement({ intervention: 'INT-999', owner: owner ?? '', person: person ?? '' }),
      agreement({ intervention: 'INT-998', decision: 'declined', reason: reason ?? '' }),
    ];
    const text = textsIn(documentOf(withPlan(plan)).blocks).join('\n');
    expect(text).toContain('INT-999');
    expect(text).toContain(`${owner}, ${person}`);
    expect(text).toContain(reason);
  });
});

describe('every case', () => {
  const written = ({ plan, team, approach, route }: Case): readonly string[] => [
    ...plan.flatMap((entry) => [
      entry.reason,
      entry.note,
      entry.evaluation ?? '',
      ...(isOwnStep(entry) ? (entry.ownStep ?? '').split('\n').map((line) => line.trim()) : []),
    ]),
    ...(route === 'professional'
      ? []
      : [
          team?.goal ?? '',
          ...(team?.members ?? []).flatMap(({ name, does }) => [name, does]),
          ...Object.values(approach?.checks ?? {}).map(({ note }) => note),
          ...Object.values(approach?.notes ?? {}),
          ...Object.values(approach?.placement ?? {}),
          approach?.suitability.reason ?? '',
        ]),
  ];

  it('finds every decision, note and plan of its own in the report', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...languageIds), (record, language) => {
        const text = textsIn(documentOf(record, language).blocks).join('\n');
        for (const one of written(record)) expect(text).toContain(one);
      }),
      { numRuns: 60 },
    );
  });

  it('has a summary of one page', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...languageIds), (record, language) => {
        expect(pageAfterSummary(record, language)).toBe(2);
      }),
      { numRuns: 25 },
    );
  });

  it.each(languageIds)('has it also when everything is long (%s)', (language) => {
    const wide = (length: number) => 'W'.repeat(length);
    const crowded = aCase({
      employer: ratedAt(1, {}, { 'ATT-6': 'dk' }),
      expert: ratedAt(5),
      chosenFocus: ['context', 'norm'],
      otherProfessionals: true,
      phase: 2,
      name: wide(200),
      place: wide(200),
      contact: wide(200),
      expertName: wide(200),
      expertOrganisation: wide(200),
      goal: wide(1000),
    });
    const plan = Array.from({ length: 200 }, (_, index) =>
      agreement({
        intervention: `OWN-${index}`,
        ownStep: wide(index < 5 ? 5000 : 200),
        owner: wide(200),
        person: wide(200),
      }),
    );
    expect(pageAfterSummary(crowded, language)).toBe(2);
    expect(pageAfterSummary({ ...crowded, plan }, language)).toBe(2);
    const [measurement] = crowded.measurements;
    if (!measurement) throw new RangeError('A case has a measurement');
    const views = measurement.views.map((view) => {
      const { 'ATT-6': _, ...ratings } = view.ratings;
      return { ...view, ratings };
    });
    const incomplete = { ...crowded, measurements: [{ ...measurement, views }] };
    expect(pageAfterSummary(incomplete, language)).toBe(2);
    expect(textsIn(documentOf(crowded, language).blocks)).toEqual(
      expect.arrayContaining([wide(200), wide(1000)]),
    );
  });
});

describe('the first page', () => {
  const summaryOf = (record: Case) => {
    const [summary] = documentOf(record).blocks;
    if (summary?.kind !== 'onePage') throw new TypeError('The report begins with its summary');
    return textsIn(summary.alternatives[0] ?? []);
  };

  it('names the proposed steps as long as nothing is agreed, and what was left out', () => {
    const [first] = buildReport(rated, 'nl').steps;
    if (!first) throw new RangeError('This case has steps');
    expect(summaryOf(rated)).toContain(`${first.title}. ${first.firstStep}`);
    const declined = changedBy(rated, decline({ intervention: first.id, proposed: true }));
    expect(summaryOf(declined)).toContain(`${first.title}. Niet gekozen.`);
  });

  it('names the agreements, the most urgent first, in place of the proposals', () => {
    const plan = [
      agreement({ ownStep: 'Later', due: '2027-05-01', owner: 'uwv' }),
      agreement({ intervention: 'OWN-2', ownStep: 'Eerst!', due: '2026-12-01', owner: 'school' }),
      agreement({ intervention: 'OWN-3', ownStep: 'Al klaar', status: 'done' }),
    ];
    const texts = summaryOf({ ...rated, plan });
    const start = texts.indexOf('Afgesproken');
    expect(texts.slice(start + 1, start + 4)).toEqual([
      'Eerst! School · 1 december 2026 (te laat)',
      'Later. UWV · 1 mei 2027',
      'Al klaar. Gedaan',
    ]);
  });

  it('does not say of what is agreed that it is not, where only who does it is open', () => {
    const plan = [agreement({ ownStep: 'Bel de buren', due: '2027-03-02' })];
    expect(summaryOf({ ...rated, plan })).toContain(
      'Bel de buren. Nog niet afgesproken wie het doet · 2 maart 2027',
    );
    expect(textsIn(documentOf({ ...rated, plan }).blocks)).toContain('Nog niet afgesproken');
  });
});
