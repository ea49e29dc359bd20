import { describe, expect, it } from 'vitest';
import { interventions } from '../../../src/advice/catalogue';
import { textsOf } from '../../../src/advice/rules/texts';
import { languageIds } from '../../../src/i18n/languages';
import { mustBeCheckedFirst } from '../../../src/library/checkFirst';
import { resourceOf, resources } from '../../../src/library/resources';
import { buildReport } from '../../../src/report/buildReport';
import { checkFirstOf, resourceViewModel } from '../../../src/report/viewModel/resource';
import { interventionViewModel } from '../../../src/report/viewModel/step';
import { wordingIn } from '../../../src/report/viewModel/wording';
import { aCase, ratedAt } from '../../fixtures/case';
import { employerInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';

const today = '2026-11-21';

describe.each(languageIds)('a resource of a step, in %s', (language) => {
  const wording = wordingIn(language, 'employer', employerInstrument);
  const { words } = wording;
  const r19 = textsOf('R19').text[language];

  it.each(resources)('$id says what it is called, whose it is and when it was checked', (resource) => {
    const told = resourceViewModel(resource.id, resource.subAspects, wording);
    for (const text of [told.title, told.owner, told.lastChecked, told.why]) {
      expect(text).toMatch(/\S/);
    }
    expect(told.status === null).toBe(resource.status === 'current');
    expect(told.holdsUntil === null).toBe(resource.validUntil === null);
  });

  it.each(interventions)('$id names exactly those that must be checked first', (one) => {
    const step = interventionViewModel(one, today, wording);
    expect(step.resources.map(({ id }) => id)).toEqual(one.resources);
    for (const { id, title } of step.resources) {
      const isOld = mustBeCheckedFirst(resourceOf(id), today);
      expect(step.checkFirst?.includes(`“${title}”`) ?? false).toBe(isOld);
    }
  });

  const checkFirst = (...ids: readonly string[]) => checkFirstOf(ids, today, wording) ?? '';

  it('is told with whom to ask and when it was last checked, where someone counts on it', () => {
    const { lastChecked } = resourceViewModel('res-werkplekaanpassing', [], wording);
    const told = checkFirst('res-werkplekaanpassing');
    expect(told).toContain(r19);
    expect(told).toContain(`${resourceOf('res-werkplekaanpassing').whomToAsk[language]}; ${lastChecked}`);
  });

  it('is told in one sentence with others, and with what cannot be used now', () => {
    const told = checkFirst('res-beschut', 'res-praktijkleren');
    expect(told).not.toContain(r19);
    for (const id of ['res-beschut', 'res-praktijkleren']) {
      expect(told).toContain(resourceOf(id).whomToAsk[language]);
    }
    const status = resourceViewModel('res-praktijkleren', [], wording).status ?? '';
    expect(told.toLowerCase()).toContain(status.toLowerCase());
  });

  it('asks only for a look where it is only read, after what someone counts on', () => {
    const { title, lastChecked } = resourceViewModel('res-uwv-werving', [], wording);
    const toRead = words.checkFirstToRead(`“${title}” (${lastChecked})`);
    expect(checkFirst('res-uwv-werving')).toBe(toRead);
    expect(checkFirst('res-uwv-werving', 'res-werkplekaanpassing')).toBe(
      `${checkFirst('res-werkplekaanpassing')} ${toRead}`,
    );
  });

  it('of which none is old asks for nothing', () => {
    expect(checkFirstOf([], today, wording)).toBeNull();
  });
});

describe('what a step says of its resources', () => {
  const wording = wordingIn('nl', 'employer', employerInstrument);

  it('is the day on which each was checked, and until when it holds', () => {
    const { lastChecked, holdsUntil } = resourceViewModel('res-lks', [], wording);
    expect(lastChecked).toBe('nagekeken op 29 november 2026');
    expect(holdsUntil).toBe('geldt tot en met 31 december 2026');
    expect(resourceViewModel('res-akc-igm', [], wording)).toMatchObject({
      lastChecked: 'niet nagekeken',
      holdsUntil: null,
    });
  });

  it('is in which way it helps with what matters most to the step, or nothing', () => {
    const { why } = resourceOf('res-lkv');
    const told = (...targets: readonly string[]) => resourceViewModel('res-lkv', targets, wording).why;
    expect(told('skills.knowledge', 'capacity.finances')).toBe(why[1]?.text.nl);
    expect(told('norm.society', 'capacity.finances')).toBe(why[0]?.text.nl);
    expect(told('norm.society')).toBeNull();
  });

  it('is, after the last day on which one holds, that this day is past', () => {
    const on = (day: string) => checkFirstOf(['res-lks', 'res-lkv'], day, wording) ?? '';
    expect(on('2026-12-31')).toBe('');
    expect(on('2027-01-01').match(/gold tot en met 31 december 2026/g)).toHaveLength(2);
    expect(checkFirstOf(['res-lks'], '2027-01-01', wording)).toContain('gold tot en met 31 december 2026');
  });

  it('counts from the day that is given, else from the last change of the case', () => {
    const record = aCase({ employer: ratedAt(5, { capacity: 3 }, { 'CAP-4': 1 }), phase: 4 });
    expect(record.updatedAt.slice(0, 10)).toBe(today);
    const told = (day?: string) =>
      buildReport(record, 'nl', { today: day }).steps.map(({ checkFirst }) => checkFirst);
    expect(told()).toEqual(told(today));
    expect(told()).not.toEqual(told('2036-01-01'));
  });
});

describe('a step', () => {
  const facts = (id: string) => {
    const one = interventions.find((intervention) => intervention.id === id);
    if (!one) throw new RangeError(`The catalogue holds no ${id}`);
    return interventionViewModel(one, today, wordingIn('nl', 'employer', employerInstrument));
  };
  const factOf = (id: string, label: string) => facts(id).facts.find((fact) => fact.label === label)?.text;

  it('says what its basis means, and what pressure it puts when it does', () => {
    expect(factOf('INT-08', 'Is het onderzocht?')).toMatch(/^Advies uit de praktijk\. .* niet onderzocht\.$/);
    expect(factOf('INT-08', 'Druk')).toMatch(/^Lichte druk\. /);
    expect(factOf('INT-09', 'Druk')).toMatch(/^Sterke druk\. /);
    expect(factOf('INT-01', 'Druk')).toBeUndefined();
  });

  it('says that it was not studied where it rests on the judgement of the makers', () => {
    const { judgement } = allWords.nl.report;
    for (const one of interventions) {
      expect(factOf(one.id, 'Is het onderzocht?') === judgement, one.id).toBe(one.judgement);
    }
  });

  it('says for the expert which role it asks, and which techniques it uses', () => {
    expect(facts('INT-01').forExpert.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Rol van de deskundige: Ambassadeur',
      'Technieken (BCT v1): 9.2 en 13.2',
    ]);
  });

  it('names the tool of the app behind it', () => {
    expect(facts('INT-39').opens).toBe('placementPlan');
    expect(facts('INT-01').opens).toBeNull();
  });

  it('carries an address of its own where it has one', () => {
    expect(facts('INT-11').link).toBe('https://pso-nederland.nl/');
    expect(facts('INT-01').link).toBeNull();
  });
});
