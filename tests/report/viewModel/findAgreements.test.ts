import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementSearch, everyAgreement, hiddenBy } from '../../../src/report/viewModel/findAgreements';
import { anyPlanEntry } from '../../fixtures/arbitraries';
import { anEntry } from '../../fixtures/case';

const TODAY = '2026-11-21';

const agreements = [
  anEntry({
    intervention: 'OWN-1',
    ownStep: 'Koffie met de ploegleider\nNeem de lijst mee',
    owner: 'jobcoach',
  }),
  anEntry({ intervention: 'INT-05', note: 'Bellen met Café Ünie', due: '2026-01-01' }),
  anEntry({ owner: 'uwv', status: 'done', evaluation: 'Twee taken gevonden', due: '2026-01-01' }),
];

describe('looking for agreements', () => {
  it.each<[string, Partial<AgreementSearch>, readonly number[]]>([
    ['everything', {}, [0, 1, 2]],
    ['words of an own step', { words: 'lijst' }, [0]],
    ['words in any order', { words: '  ploegleider KOFFIE ' }, [0]],
    ['words of a note, without accents', { words: 'cafe unie' }, [1]],
    ['words of an evaluation', { words: 'gevonden' }, [2]],
    ['the owner, as it is shown', { words: 'UWV' }, [2]],
    ['words that do not stand together in one', { words: 'koffie bellen' }, []],
    ['an owner', { owner: 'jobcoach' }, [0]],
    ['nobody yet', { owner: '' }, [1]],
    ['a status', { status: 'done' }, [2]],
    ['what is overdue', { status: 'overdue' }, [1]],
    ['an owner and a status', { owner: 'jobcoach', status: 'done' }, []],
  ])('%s', (_, said, found) => {
    const hidden = hiddenBy({ ...everyAgreement, ...said }, agreements, 'nl', TODAY);
    const shown = agreements.flatMap(({ id }, index) => (hidden.has(id) ? [] : [index]));
    expect(shown).toEqual(found);
  });

  it('finds in the chosen language what its title says', () => {
    const titled = [anEntry({ intervention: 'INT-33' })];
    const search = { ...everyAgreement, words: 'contact person' };
    expect(hiddenBy(search, titled, 'en', TODAY).size).toBe(0);
    expect(hiddenBy(search, titled, 'nl', TODAY).size).toBe(1);
  });

  it('hides less with less asked', () => {
    const anySearch = fc.record({
      words: fc.constantFrom('', 'a', 'x y'),
      owner: fc.constantFrom(null, '', 'uwv'),
      status: fc.constantFrom(null, 'open' as const, 'overdue' as const),
    });
    fc.assert(
      fc.property(fc.array(anyPlanEntry), anySearch, (entries, search) => {
        const hidden = hiddenBy(search, entries, 'nl', TODAY);
        expect(hiddenBy(everyAgreement, entries, 'nl', TODAY).size).toBe(0);
        for (const part of [{ words: '' }, { owner: null }, { status: null }]) {
          const fewer = hiddenBy({ ...search, ...part }, entries, 'nl', TODAY);
          expect([...fewer].every((key) => hidden.has(key))).toBe(true);
        }
      }),
    );
  });
});
