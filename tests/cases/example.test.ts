import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/advice/outcome';
import { checklists, placementFields, suitability } from '../../src/approach/approach';
import { currentMeasurement } from '../../src/cases/case';
import { exampleCase } from '../../src/cases/example';
import { isOverdue, isOwnStep } from '../../src/cases/planning';
import { expertView } from '../../src/cases/views';
import { buildReport } from '../../src/report/buildReport';
import { buildComparison } from '../../src/report/viewModel/comparison/buildComparison';
import { stillEnvironment } from '../fixtures/case';

const TODAY = '2026-11-21';

describe.each(['nl', 'en'] as const)('the example in %s', (language) => {
  const record = exampleCase(language, stillEnvironment());
  const [first, second] = record.measurements;
  if (!first || !second) throw new Error('The example was measured twice');
  const report = buildReport(record, language, { today: TODAY });
  const agreedOn = (day: string) =>
    record.plan
      .filter((entry) => !isOwnStep(entry) && entry.decidedOn === day)
      .map(({ intervention }) => intervention);

  it('was measured twice, with both views and all answered, the last time some weeks before it is opened', () => {
    expect(record.measurements.map(({ date }) => date)).toEqual(['2026-08-29', '2026-11-03']);
    for (const { views } of record.measurements) {
      expect(views.map(({ ratings }) => Object.keys(ratings).length)).toEqual([35, 35]);
    }
    expect(expertView(currentMeasurement(record))).toBeDefined();
    expect(report.isComplete).toBe(true);
  });

  it('begins with an outcome and steps, not with a decision to wait', () => {
    expect(record.approach?.suitability.decision).toBe('go');
    expect(report.waiting).toBeNull();
    expect(report.profile).not.toBeNull();
    expect(report.steps).toHaveLength(3);
  });

  it('agrees on steps that its answers lead to, so that it can be believed', () => {
    const proposedBy = (phase: number, measurement: typeof first) => {
      const { advice } = outcomeOf({ ...record, phase }, measurement);
      return advice.steps.map(({ step }) => step.intervention.id);
    };
    expect(agreedOn(first.date)).toEqual(proposedBy(1, first));
    expect(agreedOn(second.date)).not.toEqual([]);
    expect(proposedBy(record.phase, second)).toEqual(expect.arrayContaining(agreedOn(second.date)));
    expect(record.plan.every((entry) => entry.proposed === !isOwnStep(entry))).toBe(true);
  });

  it('tells what an agreement that was done brought, and that its factor is clearly higher since', () => {
    const done = record.plan.filter(({ status }) => status === 'done');
    expect(done.map(({ evaluation }) => evaluation)).toEqual([expect.stringMatching(/\w/)]);
    const factors = buildComparison(record, language)?.factors ?? [];
    const higher = factors.filter(({ verdict }) => verdict === 'clear').map(({ id }) => id);
    expect(higher).toEqual(['selfEfficacy']);
  });

  it('lies around the day on which it is opened: nothing is overdue', () => {
    expect(record.plan.filter((entry) => isOverdue(entry, TODAY))).toEqual([]);
    expect(record.plan.map(({ due }) => due)).toEqual([
      '2026-09-26',
      '2026-12-08',
      '2026-12-01',
      '2026-12-29',
    ]);
    expect(record.approach?.suitability.reviewOn).toBe('2027-01-05');
  });

  it('names only checks, questions and fields that there are', () => {
    const known = [...checklists, ...suitability.criteria, ...suitability.indicators, ...placementFields];
    const { checks = {}, suitability: said, placement = {} } = record.approach ?? {};
    const named = [checks, said?.answers ?? {}, placement].flatMap((one) => Object.keys(one));
    expect(known.map(({ id }) => String(id))).toEqual(expect.arrayContaining(named));
  });
});
