import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/advice/outcome';
import { checklists, suitability } from '../../src/approach/approach';
import { exampleCase } from '../../src/cases/example';
import { isOverdue, isOwnStep } from '../../src/cases/planning';
import { stillEnvironment } from '../fixtures/case';

describe.each(['nl', 'en'] as const)('the example in %s', (language) => {
  const record = exampleCase(language, stillEnvironment());

  it('agrees on the steps that its answers lead to, so that it can be believed', () => {
    const [measurement] = record.measurements;
    const { advice } = outcomeOf(record, measurement ?? expect.fail());
    const proposed = advice.steps.map(({ step }) => step.intervention.id);
    const agreed = record.plan.filter((entry) => !isOwnStep(entry));
    expect(agreed.map(({ intervention }) => intervention).toSorted()).toEqual(proposed.toSorted());
    expect(agreed.every((entry) => entry.proposed)).toBe(true);
  });

  it('lies around the day on which it is opened: nothing is overdue', () => {
    expect(record.plan.filter((entry) => isOverdue(entry, '2026-11-21'))).toEqual([]);
    expect(record.plan.map(({ due }) => due)).toEqual(['2026-12-03', '2026-12-31', '2027-02-04']);
  });

  it('names only checks and questions that there are', () => {
    const known = [...checklists, ...suitability.criteria, ...suitability.indicators].map(({ id }) => id);
    const { checks = {}, suitability: said } = record.approach ?? {};
    expect(known).toEqual(
      expect.arrayContaining([...Object.keys(checks), ...Object.keys(said?.answers ?? {})]),
    );
  });
});
