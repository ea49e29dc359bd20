import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { buildReport } from '../../../src/report/buildReport';
import { decisionsViewModel } from '../../../src/report/viewModel/decisions';
import { planViewModel } from '../../../src/report/viewModel/plan';
import { aCase, entryId, ratedAt } from '../../fixtures/case';
import {
  accept,
  addOwnStep,
  changedBy,
  decline,
  replace,
  replaceByOwnStep,
  standAt,
} from '../../fixtures/changed';

const TODAY = '2026-11-21';
const record = aCase({ employer: ratedAt(4, { capacity: 1, skills: 2 }) });
const { steps } = buildReport(record, 'nl');
const [first, second] = steps;
if (!first || !second) throw new RangeError('This case has steps');
const step = (id: string) => ({ intervention: id, proposed: steps.some((one) => one.id === id) });
const other = 'INT-41';

const decisionsOf = (plan: Case) => decisionsViewModel(steps, planViewModel(plan, 'nl', TODAY), 'nl');
const rowsOf = (plan: Case) =>
  decisionsOf(plan)?.decisions.map(({ title, origin, decision, reason }) => [
    title,
    origin,
    decision,
    reason,
  ]);

describe('what was proposed beside what was chosen', () => {
  it('is not there as long as nothing was decided', () => {
    expect(decisionsOf(record)).toBeNull();
  });

  it('names every proposed step, decided on or not', () => {
    const rows = rowsOf(changedBy(record, accept(step(first.id))));
    expect(rows).toHaveLength(steps.length);
    expect(rows?.slice(0, 2)).toEqual([
      [first.title, 'voorgesteld door de scan', 'Afgesproken', ''],
      [second.title, 'voorgesteld door de scan', 'Nog niet besloten', ''],
    ]);
  });

  it('says what came in the place of a step, and why', () => {
    const own = changedBy(
      record,
      replace(step(first.id), step(other), 'Past beter'),
      replaceByOwnStep(step(second.id), 'Bel de buren'),
    );
    const rows = rowsOf(own);
    expect(rows?.[0]?.slice(2)).toEqual([expect.stringMatching(/^Vervangen door “.+”$/), 'Past beter']);
    expect(rows?.[1]?.slice(2)).toEqual(['Vervangen door “Bel de buren” (eigen stap)', '']);
    expect(decisionsOf(own)).toMatchObject({ chosenSteps: 1, ownSteps: 1 });
  });

  it('tells an empty reason from no reason needed', () => {
    const plan = changedBy(record, decline(step(first.id)), accept(step(second.id)));
    expect(
      decisionsOf(plan)
        ?.decisions.map(({ isRejected }) => isRejected)
        .slice(0, 2),
    ).toEqual([true, false]);
  });

  it('keeps what was proposed earlier, and what was chosen but left out after all', () => {
    const plan = changedBy(
      record,
      accept({ intervention: other, proposed: true }),
      decline({ intervention: 'INT-999', proposed: false }, 'Onbekend'),
    );
    expect(rowsOf(plan)?.slice(steps.length)).toEqual([
      [expect.any(String), 'eerder voorgesteld door de scan', 'Afgesproken', ''],
      [expect.stringContaining('INT-999'), 'zelf gekozen uit alle stappen', 'Niet gekozen', 'Onbekend'],
    ]);
  });

  it('tells a step that was done and left out the second time by what was decided last', () => {
    const done = changedBy(record, accept(step(first.id)), standAt(first.id, 'done'));
    const rows = rowsOf(changedBy(done, decline(step(first.id), 'Nu niet meer', entryId('again'))));
    expect(rows?.filter(([title]) => title === first.title)).toEqual([
      [first.title, 'voorgesteld door de scan', 'Niet gekozen', 'Nu niet meer'],
    ]);
  });

  it('counts the agreements that nobody proposed, also 200 of them', () => {
    const steps = Array.from({ length: 200 }, (_, index) => addOwnStep('Stap', `${index}`));
    const plan = changedBy(record, ...steps);
    expect(decisionsOf(plan)).toMatchObject({ chosenSteps: 0, ownSteps: 200 });
  });
});
