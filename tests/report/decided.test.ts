import { describe, expect, it } from 'vitest';
import { interventionOf } from '../../src/advice/catalogue';
import { messages } from '../../src/advice/rules/messages.content';
import type { Case } from '../../src/cases/case';
import type { CaseChange } from '../../src/cases/commands/caseCommand';
import { languageIds } from '../../src/i18n/languages';
import { expertDesk, resources } from '../../src/library/resources';
import { factorIds } from '../../src/questions/model';
import type { FactorId } from '../../src/questions/schema';
import { chapterSource } from '../../src/report/blocks/chapterSource';
import { reportDocument } from '../../src/report/blocks/reportDocument';
import { summaryBlocks } from '../../src/report/blocks/summaryBlocks';
import { buildReport } from '../../src/report/buildReport';
import { catalogueOf } from '../../src/report/viewModel/catalogue';
import { aCase, entryId, ratedAt } from '../fixtures/case';
import {
  accept,
  addOwnStep,
  changedBy,
  decline,
  replace,
  replaceByOwnStep,
  standAt,
} from '../fixtures/changed';
import { recordNamed } from '../fixtures/golden';
import { allWords } from '../fixtures/words';

const TODAY = '2026-11-21';
const words = allWords.nl.report;

const lead = (record: Case) => buildReport(record, 'nl').lead.join(' ');
const printed = (record: Case) => JSON.stringify(reportDocument(buildReport(record, 'nl')));
const firstPage = (record: Case) => JSON.stringify(summaryBlocks(chapterSource(buildReport(record, 'nl'))));

const advised = aCase({ employer: ratedAt(4, { norm: 2, skills: 3 }) });
const { steps } = buildReport(advised, 'nl');
const [first, second] = steps;
if (!first || !second) throw new RangeError('This case has steps');
const proposed = (id: string) => ({ intervention: id, proposed: true });
const decideSuitability = (decision: 'go' | 'later' | 'noGo'): CaseChange => ({
  type: 'suitability.decided',
  decision,
  day: TODAY,
});
const close = (status: 'done' | 'dropped') => standAt(first.id, status);
const declineAll = steps.map(({ id }) => decline(proposed(id)));

describe('the step to begin with', () => {
  it.each<[string, readonly CaseChange[]]>([
    ['not decided on', []],
    ['agreed on', [accept(proposed(first.id))]],
  ])('is the first one when that is %s', (_, edits) => {
    expect(lead(changedBy(advised, ...edits))).toContain(words.firstStepIs(first.title));
  });

  it.each<[string, readonly CaseChange[]]>([
    ['declined', [decline(proposed(first.id))]],
    ['done', [accept(proposed(first.id)), close('done')]],
    ['dropped', [accept(proposed(first.id)), close('dropped')]],
  ])('is the next one when the first is %s', (_, edits) => {
    const record = changedBy(advised, ...edits);
    expect(lead(record)).toContain(words.firstStepIs(second.title));
    expect(firstPage(record)).not.toContain(words.firstStepIs(first.title));
  });

  it('is what came in the place of the first', () => {
    const own = changedBy(advised, replaceByOwnStep(proposed(first.id), 'Koffie drinken'));
    expect(lead(own)).toContain(words.firstStepIs('Koffie drinken'));
    const [other] = catalogueOf(advised, 'nl').filter(({ isProposed }) => !isProposed);
    const by = { intervention: other?.id ?? '', proposed: false };
    const replaced = changedBy(advised, replace(proposed(first.id), by));
    expect(lead(replaced)).toContain(words.firstStepIs(other?.title ?? ''));
  });

  it('is nothing when nothing is left, also when steps replace each other', () => {
    const start = words.firstStepIs('|').split('|')[0] ?? '';
    expect(lead(changedBy(advised, ...declineAll))).not.toContain(start);
    const around = changedBy(
      advised,
      ...declineAll,
      replace(proposed(first.id), proposed(second.id)),
      replace(proposed(second.id), proposed(first.id)),
      replace(proposed(first.id), proposed(second.id)),
    );
    const plan = around.plan.map((entry) =>
      entry.intervention === second.id
        ? { ...entry, decision: 'replaced' as const, replacedBy: entryId(first.id) }
        : entry,
    );
    expect(lead({ ...around, plan })).not.toContain(start);
  });

  it('that was dropped stands no longer with what was agreed on the first page', () => {
    const dropped = changedBy(advised, accept(proposed(first.id)), close('dropped'));
    expect(firstPage(dropped)).not.toContain(allWords.nl.reportPlan.agreements.inSummary);
    expect(firstPage(dropped)).toContain(allWords.nl.plan.statuses.dropped);
    const done = changedBy(advised, accept(proposed(first.id)), close('done'));
    expect(firstPage(done)).toContain(allWords.nl.plan.statuses.done);
  });
});

describe('what has to be arranged first', () => {
  const record = aCase({
    employer: ratedAt(2, { selfEfficacy: 3 }, { 'EFF-7': 2 }),
    otherProfessionals: true,
    background: { 'BG-3': 'no' },
  });

  it('says which of its ways was agreed on already, in the PDF too', () => {
    const [option] = buildReport(record, 'nl').openPreconditions.flatMap(({ options }) => options);
    expect(option?.decision).toBe('');
    const id = option?.id ?? '';
    const agreed = changedBy(record, accept({ intervention: id, proposed: false }));
    const told = buildReport(agreed, 'nl').openPreconditions.flatMap(({ options }) => options);
    expect(told.find((one) => one.id === id)?.decision).toBe(words.alreadyAgreed);
    expect(printed(agreed)).toContain('(al afgesproken)');
    expect(printed(record)).not.toContain('(al afgesproken)');
    const done = changedBy(agreed, standAt(id, 'done'));
    expect(lead(done)).not.toContain(words.firstStepIs(option?.title ?? ''));
  });
});

describe.each(languageIds)('a decision not to go on, in %s', (language) => {
  const { decidedToWait } = allWords[language].report;
  const { lookAgain, lookAgainWithoutDate } = messages;
  const day = language === 'nl' ? '21 november 2026' : '21 November 2026';
  const review = language === 'nl' ? '1 maart 2027' : '1 March 2027';

  it.each(['later', 'noGo'] as const)('is said with its days: %s', (decision) => {
    const decided = changedBy(advised, decideSuitability(decision));
    expect(buildReport(decided, language).waiting).toBe(
      `${decidedToWait[decision](day)} ${lookAgainWithoutDate[language]}`,
    );
    const again = changedBy(decided, { type: 'suitability.postponed', reviewOn: '2027-03-01' });
    const told = buildReport(again, language);
    expect(told.waiting).toBe(
      `${decidedToWait[decision](day)} ${lookAgain[language].replace('{date}', review)}`,
    );
    expect(JSON.stringify(summaryBlocks(chapterSource(told)))).toContain(told.waiting);
  });

  it('leaves the first page without a proposed step, which stays in its chapter', () => {
    const named = recordNamed('all low');
    const [step] = buildReport(named, language).steps;
    const [needed] = buildReport(named, language).openPreconditions;
    const page = (record: Case) =>
      JSON.stringify(summaryBlocks(chapterSource(buildReport(record, language))));
    const waiting = changedBy(named, decideSuitability('noGo'));
    for (const text of [step?.title, needed?.text]) {
      expect(page(named)).toContain(text);
      expect(page(waiting)).not.toContain(text);
    }
    expect(JSON.stringify(reportDocument(buildReport(waiting, language)))).toContain(`1. ${step?.title}`);
  });

  it('is no notice when one goes on, or nothing was decided', () => {
    const going = changedBy(advised, decideSuitability('go'));
    expect([buildReport(going, language).waiting, buildReport(advised, language).waiting]).toEqual([
      null,
      null,
    ]);
  });
});

describe('a step that was agreed on and not proposed', () => {
  it('is explained in the PDF, once', () => {
    const [option] = catalogueOf(advised, 'nl').filter(
      ({ isProposed, checkFirst }) => !isProposed && checkFirst,
    );
    if (!option) throw new RangeError('The catalogue has steps that are not proposed');
    expect(printed(advised)).not.toContain(JSON.stringify(option.description));
    const text = printed(changedBy(advised, accept({ intervention: option.id, proposed: false })));
    const reason = (option.fit === 'no' ? option.whyNot : option.why).join(' ');
    for (const part of [option.description, option.firstStep, reason, option.checkFirst]) {
      expect(text.split(JSON.stringify(part)).length - 1).toBe(1);
    }
  });

  it('is not explained when it is an own one', () => {
    const text = printed(changedBy(advised, addOwnStep('Koffie drinken')));
    expect(text).not.toContain(allWords.nl.reportPlan.agreements.what);
  });
});

describe('an employer without an expert', () => {
  const record = (
    factor: FactorId,
    said: { readonly mode: 'self' | 'together'; readonly expertName?: string },
  ) => aCase({ employer: ratedAt(4, { [factor]: 2 }), ...said });

  it('is helped to find one only when others have to begin with a step', () => {
    const seen = new Set<boolean>();
    for (const factor of factorIds) {
      const { needsExpert, steps: told } = buildReport(record(factor, { mode: 'self' }), 'nl');
      const others = told.some(({ id }) => !interventionOf(id).lead.includes('werkgever'));
      expect(needsExpert, factor).toBe(others);
      seen.add(others);
      for (const said of [{ mode: 'together' }, { mode: 'self', expertName: 'K. de Wit' }] as const) {
        expect(buildReport(record(factor, said), 'nl').needsExpert, factor).toBe(false);
      }
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  it('finds the resource that the page links to', () => {
    expect(resources.filter(({ findsExpert }) => findsExpert)).toEqual([expertDesk]);
    expect(expertDesk?.kind).toBe('service');
  });
});
