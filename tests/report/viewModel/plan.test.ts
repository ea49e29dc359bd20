import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interventionOf } from '../../../src/advice/catalogue';
import { professionalActions } from '../../../src/advice/professionalActions';
import type { PlanEntry } from '../../../src/cases/plan';
import { isOverdue, isOwnStep } from '../../../src/cases/planning';
import { languageIds } from '../../../src/i18n/languages';
import {
  entryViewModel,
  ownerInWords,
  planViewModel,
  titleOfEntry,
} from '../../../src/report/viewModel/plan';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, anEntry, entryId } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';

const TODAY = '2026-11-21';

const own = (ownStep: string) => anEntry({ intervention: 'OWN-1', ownStep, proposed: false });

describe('the title of an entry', () => {
  it.each(languageIds)('is that of the catalogue, %s', (language) => {
    expect(titleOfEntry(anEntry(), language)).toBe(interventionOf('INT-04').title[language]);
    const [action] = professionalActions;
    expect(titleOfEntry({ intervention: action?.id ?? '' }, language)).toBe(action?.title[language]);
  });

  it('names a step that this version does not know by its id', () => {
    expect(titleOfEntry(anEntry({ intervention: 'INT-999' }), 'nl')).toContain('INT-999');
    expect(titleOfEntry(anEntry({ intervention: 'INT-999' }), 'en')).toBe(
      allWords.en.plan.unknownStep('INT-999'),
    );
  });

  it.each<[string, string, string, string]>([
    ['one line', 'Koffie drinken', 'Koffie drinken', ''],
    ['two lines', 'Koffie drinken\nMet de ploegleider', 'Koffie drinken', 'Met de ploegleider'],
    ['lines of nothing before it', '\n  \nKoffie \nA\nB ', 'Koffie', 'A\nB'],
    ['120 characters', 'x'.repeat(120), 'x'.repeat(120), ''],
    ['120 characters of two units each', '🥖'.repeat(120), '🥖'.repeat(120), ''],
    ['121 characters', 'x'.repeat(121), `${'x'.repeat(120)}…`, 'x'.repeat(121)],
    ['121 characters of two units each', '🥖'.repeat(121), `${'🥖'.repeat(120)}…`, '🥖'.repeat(121)],
    ['nothing', '', allWords.nl.plan.emptyOwnStep, ''],
    ['spaces', ' \n ', allWords.nl.plan.emptyOwnStep, ''],
  ])('of an own step of %s', (_, ownStep, title, text) => {
    expect(entryViewModel(own(ownStep), 'nl', TODAY)).toMatchObject({ title, text });
  });

  it('loses nothing of an own step: title and text hold all of its words', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🥖'), maxLength: 400 });
    fc.assert(
      fc.property(anyText, (ownStep) => {
        const { title, text } = entryViewModel(own(ownStep), 'nl', TODAY);
        const isCut = title.endsWith('…');
        const shown = isCut ? text : `${title}\n${text}`;
        const wordsOf = (said: string) => said.split(/\s+/).filter(Boolean);
        if (ownStep.trim()) expect(wordsOf(shown)).toEqual(wordsOf(ownStep));
        expect([...title].length).toBeLessThanOrEqual(121);
        expect(title).not.toContain('\n');
      }),
    );
  });
});

describe('where a step came from', () => {
  it.each<[string, Partial<PlanEntry>, string]>([
    ['the scan', { proposed: true }, allWords.nl.plan.origins.proposed],
    ['the catalogue', { proposed: false }, allWords.nl.plan.origins.chosen],
    ['own words', { intervention: 'OWN-3', proposed: false }, allWords.nl.plan.origins.own],
    ['own words, of which a file says nothing', { intervention: 'OWN-3' }, allWords.nl.plan.origins.own],
    ['a file that does not say', {}, ''],
  ])('%s', (_, said, origin) => {
    expect(entryViewModel(anEntry(said), 'nl', TODAY).origin).toBe(origin);
  });
});

describe('who does it', () => {
  it.each([
    ['jobcoach', 'K. de Wit', 'Jobcoach, K. de Wit'],
    ['jobcoach', '', 'Jobcoach'],
    ['', 'K. de Wit', 'K. de Wit'],
    ['de buurman', '', 'de buurman'],
    ['', '', ''],
  ])('%j and %j', (owner, name, expected) => {
    expect(ownerInWords(owner, name, 'nl')).toBe(expected);
    expect(entryViewModel(anEntry({ owner, person: name }), 'nl', TODAY).owner).toBe(expected);
  });
});

describe('the plan in words', () => {
  it('says when, how it stands, what came in its place and when it was closed', () => {
    const plan = [
      anEntry({ due: '2026-11-20', status: 'started' }),
      anEntry({
        intervention: 'INT-26',
        decision: 'replaced',
        replacedBy: entryId('OWN-1'),
        reason: 'Past beter',
      }),
      own('Koffie\nMet Ali'),
      anEntry({ intervention: 'INT-27', status: 'done', due: '2026-11-20', closedOn: '2026-11-19' }),
      anEntry({ intervention: 'INT-28', decision: 'replaced', replacedBy: entryId('INT-777') }),
      anEntry({ intervention: 'INT-777' }),
      anEntry({ intervention: 'INT-29', decision: 'replaced', replacedBy: entryId('INT-778') }),
    ];
    expect(planViewModel({ ...aCase(), plan }, 'nl', TODAY)).toMatchObject([
      { due: '20 november 2026', isOverdue: true, status: 'Bezig', closedOn: '', replacedBy: '' },
      { decision: 'Vervangen', replacedBy: 'Vervangen door “Koffie”', isOverdue: false },
      { title: 'Koffie', text: 'Met Ali', due: '' },
      { status: 'Gedaan', closedOn: '19 november 2026', isOverdue: false },
      { replacedBy: allWords.nl.plan.replacedBy(allWords.nl.plan.unknownStep('INT-777')) },
      { title: allWords.nl.plan.unknownStep('INT-777') },
      { decision: 'Vervangen', replacedBy: '' },
    ]);
  });

  it('speaks of every entry of any plan, in its order, with a title', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...languageIds), (record, language) => {
        const shown = planViewModel(record, language, TODAY);
        expect(shown.map(({ entry }) => entry)).toEqual(record.plan);
        for (const { title, isOverdue: late, entry, text } of shown) {
          expect(title).not.toBe('');
          expect(late).toBe(isOverdue(entry, TODAY));
          if (!isOwnStep(entry)) expect(text).toBe('');
        }
      }),
    );
  });
});
