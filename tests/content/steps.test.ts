import { describe, expect, it } from 'vitest';
import { interventions } from '../../src/advice/catalogue';
import { legend } from '../../src/advice/legend.content';
import type { Fact, Intervention } from '../../src/advice/schema';
import { owners } from '../../src/cases/owners';
import { resourceOf } from '../../src/library/resources';
import { factors } from '../../src/questions/instrument';
import { knownInstruments } from '../../src/questions/knownInstruments';
import { employerInstrument } from '../fixtures/questionnaires';

/** Items of every version: what a step says of an answer may be about a former one. */
const items = new Map(
  knownInstruments.flatMap(({ instrument }) => instrument.items).map((item) => [item.id, item]),
);

const background = new Map(employerInstrument.background.map((question) => [question.id, question]));

const valuesOf = (question: string) => (background.get(question)?.options ?? []).map(({ value }) => value);

describe('a step of the catalogue', () => {
  it('is one of 73, each with an id of its own', () => {
    expect(new Set(interventions.map(({ id }) => id)).size).toBe(73);
  });

  it.each(interventions)('$id is about items of its own targets', ({ targets, items: about }) => {
    for (const [target, ids] of Object.entries(about)) {
      expect([...targets.primary, ...targets.secondary]).toContain(target);
      expect(ids.map((id) => items.get(id)?.subAspect)).toEqual(ids.map(() => target));
    }
  });

  it.each(interventions)('$id names answers that can be given', (step) => {
    for (const fact of [...step.onlyWhen, ...step.notWhen, ...step.alreadyDone]) expectPossible(fact);
  });

  it.each(interventions)('$id names groups, sizes and items that are asked', (step) => {
    expect(valuesOf('BG-9')).toEqual(expect.arrayContaining(step.forGroups));
    expect(valuesOf('BG-1')).toEqual(expect.arrayContaining(step.size));
    expect([...items.keys()]).toEqual(expect.arrayContaining(step.clarifies));
    expect(step.notWith).not.toContain(step.id);
  });

  it.each(interventions)('$id names each resource once, and none that has ended', ({ resources }) => {
    expect(new Set(resources).size).toBe(resources.length);
    expect(resources.filter((id) => resourceOf(id).status === 'ended')).toEqual([]);
  });

  it.each([
    [
      'what ends a placement',
      'INT-60',
      ['res-ziekte-loon', 'res-verzuimverzekering', 'res-wia-wga', 'res-ontslag'],
    ],
    ['the schemes of a candidate', 'INT-67', ['res-lks', 'res-lkv', 'res-no-risk', 'res-proefplaatsing']],
  ])('leads to %s', (_, id, ids) => {
    expect(stepOf(id).resources).toEqual(expect.arrayContaining(ids));
  });
});

describe('who begins a step', () => {
  const leads = owners.filter(({ lead }) => lead);

  it('is called as in the list of owners', () => {
    expect(legend.lead).toEqual(Object.fromEntries(leads.map(({ id, label }) => [id, label])));
  });
});

describe('the parts of a factor', () => {
  /**
   * Where fewer than two steps can be proposed, by pair of phases. Self-regulation seldom takes part in the first
   * two; the others are worth a step when the catalogue grows.
   */
  const KNOWN_GAPS = [
    'norm.society 3-4',
    'norm.society 5-6',
    'context.economy 5-6',
    'context.region 5-6',
    'selfRegulation.plan 1-2',
    'selfRegulation.start 1-2',
    'selfRegulation.start 5-6',
    'selfRegulation.persist 1-2',
    'selfRegulation.resilience 1-2',
    'selfRegulation.resilience 3-4',
  ];

  it('have at least two steps that scores can propose in each pair of phases, but for known gaps', () => {
    const places = factors.flatMap(({ subAspects }) =>
      subAspects.flatMap(({ id }) =>
        (
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ] as const
        ).map((phases) => ({ id, phases, place: `${id} ${phases.join('-')}` })),
      ),
    );
    const gaps = places.filter(({ id, phases }) => {
      const there = interventions.filter(
        ({ inRanking, targets, phases: own }) =>
          inRanking &&
          own.some((phase) => phases.some((one) => one === phase)) &&
          [...targets.primary, ...targets.secondary].includes(id),
      );
      return there.length < 2;
    });
    expect(gaps.map(({ place }) => place).toSorted()).toEqual(KNOWN_GAPS.toSorted());
  });
});

/** Of a question with options one of these; else an answer on the scale, or a number. */
function expectPossible(fact: Fact): void {
  if ('item' in fact) {
    expect(items.has(fact.item)).toBe(true);
    return;
  }
  const question = background.get(fact.background);
  expect(question, fact.background).toBeDefined();
  if (question?.options) expect(valuesOf(fact.background)).toEqual(expect.arrayContaining([...fact.is]));
  else for (const answer of fact.is) expect(answer).toBeTypeOf('number');
}

function stepOf(id: string): Intervention {
  const found = interventions.find((one) => one.id === id);
  if (!found) throw new RangeError(`The catalogue holds no ${id}`);
  return found;
}
