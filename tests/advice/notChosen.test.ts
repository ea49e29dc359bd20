import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeftOutBecause, ownReasons } from '../../src/advice/eligibility';
import type { RuleId } from '../../src/advice/ids';
import { weightedNeed } from '../../src/advice/need';
import { type NotChosenBecause, notChosenBecause } from '../../src/advice/notChosen';
import { pointsOf } from '../../src/advice/ranking';
import { anyBackground, anyPhase, anyRatings, fullRatings } from '../fixtures/arbitraries';
import { ratedAt } from '../fixtures/case';
import { adviceFrom } from '../fixtures/situation';

const anySketch = fc.record({
  employer: fc.oneof({ weight: 3, arbitrary: fullRatings() }, { weight: 1, arbitrary: anyRatings() }),
  phase: anyPhase,
  otherProfessionals: fc.boolean(),
  background: anyBackground,
});

type Found = ReturnType<typeof adviceFrom>;
type Sketch = Parameters<typeof adviceFrom>[0];

/** Every intervention with why it was not chosen. */
const reasonsIn = ({ advice }: Found) =>
  advice.ranking.map((ranked) => ({ ranked, reasons: notChosenBecause(ranked, advice) }));

const because = (sketch: Sketch, id: string) => {
  const found = reasonsIn(adviceFrom(sketch)).find(({ ranked }) => ranked.intervention.id === id);
  if (!found) throw new RangeError(`The ranking holds no ${id}`);
  return found.reasons;
};

function holds(check: (found: Found) => void) {
  fc.assert(
    fc.property(anySketch, (sketch) => check(adviceFrom(sketch))),
    { numRuns: 150 },
  );
}

/** The reasons of one kind, with what they are about. */
function ofKind<K extends NotChosenBecause['kind']>(found: Found, kind: K) {
  return reasonsIn(found).flatMap(({ ranked, reasons }) =>
    reasons.flatMap((reason) =>
      reason.kind === kind ? [{ ranked, reason: reason as Extract<NotChosenBecause, { kind: K }> }] : [],
    ),
  );
}

describe('why an intervention was not chosen', () => {
  it('has a reason, and none for a chosen one', () => {
    holds((found) => {
      for (const { ranked, reasons } of reasonsIn(found)) {
        const isChosen = found.advice.steps.some(({ step }) => step === ranked);
        expect(reasons.length === 0, ranked.intervention.id).toBe(isChosen);
      }
    });
  });

  it('is exactly everything that leaves it out, for what cannot be advised', () => {
    holds((found) => {
      for (const { ranked, reasons } of reasonsIn(found)) {
        if (ranked.leftOut.length === 0) {
          expect(reasons.some(({ kind }) => kind === 'leftOut')).toBe(false);
        } else {
          expect(reasons).toEqual(ranked.leftOut.map((one) => ({ kind: 'leftOut', because: one })));
        }
      }
    });
  });

  it('names a step that ranks higher only when it does, and one that goes first only when it ranks lower', () => {
    holds((found) => {
      const { ranking } = found.advice;
      for (const { ranked, reason } of ofKind(found, 'ranksLower')) {
        expect(ranking.indexOf(reason.than)).toBeLessThan(ranking.indexOf(ranked));
      }
      for (const { ranked, reason } of ofKind(found, 'goesFirst')) {
        expect(ranking.indexOf(reason.chosen.step)).toBeGreaterThan(ranking.indexOf(ranked));
      }
    });
  });

  it('says what was decisive only where it is true', () => {
    holds((found) => {
      const needAt = (ranked: Found['advice']['ranking'][number], subAspect: string) =>
        ranked.targets.find((one) => one.subAspect === subAspect)?.need ?? -1;
      for (const { ranked, reason } of ofKind(found, 'ranksLower')) {
        const { than, decisive } = reason;
        const [own, other] = [pointsOf(than), pointsOf(ranked)];
        switch (decisive.kind) {
          case 'factor':
            expect(own.primary).toBeGreaterThan(other.primary);
            expect(found.situation.focus[0]).toBe(decisive.factor);
            break;
          case 'need':
            expect(needAt(than, decisive.subAspect)).toBeGreaterThan(needAt(ranked, decisive.than));
            break;
          case 'besides':
            for (const id of decisive.subAspects) {
              const helps = ({ targets }: typeof than) =>
                targets.some((one) => one.subAspect === id && weightedNeed(one) > 0);
              expect([helps(than), helps(ranked)]).toEqual([true, false]);
            }
            break;
          case 'rule': {
            const promotes = ({ effects }: typeof than) =>
              effects.some(({ rule, effect }) => rule === decisive.rule && effect === 'promoted');
            expect([promotes(than), promotes(ranked)]).toEqual([true, false]);
            break;
          }
          case 'easySuccess':
            expect([than.isEasySuccess, ranked.isEasySuccess]).toEqual([true, false]);
            break;
          case 'effort':
          case 'order':
            expect(than.points).toBe(ranked.points);
            expect(than.intervention.effort === ranked.intervention.effort).toBe(decisive.kind === 'order');
            break;
          case 'loss':
            expect(
              other.ahead < own.ahead || other.rules < own.rules || own.secondary > other.secondary,
            ).toBe(true);
        }
      }
    });
  });

  it('says that there is nothing to gain only inside the focus', () => {
    holds((found) => {
      for (const { ranked, reason } of ofKind(found, 'nothingToGain')) {
        const target = ranked.targets.find((one) => one.subAspect === reason.subAspect);
        expect(target?.need).toBe(0);
        expect(target?.weight).toBeGreaterThan(0);
      }
    });
  });

  it('sums the parts of the points to the points', () => {
    holds(({ advice }) => {
      for (const ranked of advice.ranking) {
        const { primary, secondary, easy, ahead, rules } = pointsOf(ranked);
        expect(primary + secondary + easy + ahead + rules).toBeCloseTo(ranked.points, 5);
      }
    });
  });
});

const nothing = { 'BG-2': 'no', 'BG-3': 'no', 'BG-4': 4 } as const;
const fine: Sketch = { employer: ratedAt(4), background: nothing, phase: 3 };
const rated = (...sketch: Parameters<typeof ratedAt>): Sketch => ({ ...fine, employer: ratedAt(...sketch) });
const saying = (background: Sketch['background'], sketch = fine): Sketch => ({
  ...sketch,
  background: { ...sketch.background, ...background },
});
const unknownSkills = { 'SKI-1': 'dk', 'SKI-6': 'dk', 'SKI-3': 'dk' } as const;
const unknownButSchemes = { 'SKI-6': 'dk', 'SKI-3': 'dk', 'SKI-4': 'dk' } as const;

describe('a step is left out', () => {
  const reasonsFor = (sketch: Sketch, id: string): readonly LeftOutBecause[] =>
    adviceFrom(sketch).advice.ranking.find(({ intervention }) => intervention.id === id)?.leftOut ?? [];

  /** For each reason: a step and a situation that it holds for, and a near situation that it does not. */
  const cases: readonly [LeftOutBecause, why: string, id: string, out: Sketch, not: Sketch | null][] = [
    ['notRanked', 'that hangs on the person', 'INT-28', fine, null],
    ['phase', 'of a phase that is over', 'INT-45', fine, { ...fine, phase: 2 }],
    ['phase', 'of a phase that is far ahead', 'INT-39', { ...fine, phase: 1 }, { ...fine, phase: 2 }],
    ['candidate', 'that needs a candidate', 'INT-67', { ...fine, phase: 2 }, fine],
    ['place', 'that needs a placement', 'INT-66', fine, saying({ 'BG-2': 'yes' })],
    [
      'place',
      'that needs a placement, though there was one',
      'INT-66',
      saying({ 'BG-3': 'yes' }),
      { ...fine, phase: 5 },
    ],
    ['place', 'that needs experience', 'INT-44', fine, saying({ 'BG-3': 'yes' })],
    ['size', 'for another size', 'INT-24', saying({ 'BG-1': '1-9' }), saying({ 'BG-1': '25-99' })],
    [
      'group',
      'for a group that was not named',
      'INT-63',
      saying({ 'BG-9': ['newcomer'] }),
      saying({ 'BG-9': ['long-sick'] }),
    ],
    [
      'group',
      'for a group, when none was named',
      'INT-63',
      fine,
      saying({ 'BG-9': ['newcomer', 'long-sick'] }),
    ],
    ['done', 'that was done', 'INT-33', rated(4, {}, { 'CON-5': 4 }), rated(4, {}, { 'CON-5': 3 })],
    ['notApplicable', 'that asks for something that is not so', 'INT-15', fine, saying({ 'BG-3': 'yes' })],
    [
      'notApplicable',
      'that something speaks against',
      'INT-07',
      rated(4, {}, { 'NOR-4': 'na' }),
      rated(4, {}, { 'NOR-4': 3 }),
    ],
    [
      'unknown',
      'about what is not known',
      'INT-21',
      rated(4, {}, unknownSkills),
      rated(4, {}, { 'SKI-1': 'dk' }),
    ],
    [
      'unknown',
      'unless it helps to find out',
      'INT-17',
      rated(4, {}, unknownButSchemes),
      rated(4, {}, unknownSkills),
    ],
    [
      'R01',
      'with pressure, where confidence is small',
      'INT-08',
      { ...rated(4, { selfEfficacy: 2 }), phase: 1 },
      { ...rated(4), phase: 1 },
    ],
    ['R05', 'with much effort, where both are low', 'INT-24', rated(2), rated(4)],
    [
      'R11',
      'that asks time of a busy team',
      'INT-52',
      rated(4, {}, { 'CAP-8': 5 }),
      rated(4, {}, { 'CAP-8': 2 }),
    ],
    [
      'R11',
      'that hosts, where guidance is scarce',
      'INT-61',
      rated(4, {}, { 'CAP-3': 1 }),
      rated(4, {}, { 'CAP-3': 3 }),
    ],
    [
      'R11',
      'that hosts, also when the rule is silent',
      'INT-61',
      saying({ 'BG-4': 1 }, rated(4, {}, { 'CAP-3': 1 })),
      saying({ 'BG-4': 1 }),
    ],
    [
      'R16',
      'that convinces who does it',
      'INT-04',
      saying({ 'BG-2': 'yes' }, rated(4, { attitude: 3 })),
      saying({ 'BG-2': 'yes' }),
    ],
    ['R22', 'that goes too far for who does not plan it', 'INT-39', saying({ 'BG-4': 2 }), fine],
  ];

  it.each(cases)('%s: one %s', (reason, _, id, out, not) => {
    expect(reasonsFor(out, id)).toContain(reason);
    if (not) expect(reasonsFor(not, id)).not.toContain(reason);
  });

  it('and no reason was forgotten here', () => {
    const rules: readonly RuleId[] = ['R01', 'R05', 'R11', 'R16', 'R22'];
    expect([...new Set(cases.map(([reason]) => reason))].toSorted()).toEqual(
      [...ownReasons, ...rules].toSorted(),
    );
  });
});

describe('a step that could be advised is passed over', () => {
  it.each<[string, Sketch, string, readonly Partial<NotChosenBecause>[]]>([
    [
      'as it lies outside the focus',
      rated(5, { norm: 2, skills: 2 }),
      'INT-25',
      [
        { kind: 'outsideFocus', factor: 'capacity' },
        { kind: 'passedOver', because: { kind: 'tooLittle' } },
      ],
    ],
    [
      'as the answers there leave nothing to gain',
      rated(5, { norm: 2, skills: 3 }, { 'SKI-7': 5, 'SKI-4': 1 }),
      'INT-54',
      [
        { kind: 'nothingToGain', subAspect: 'skills.leadership' },
        { kind: 'passedOver', because: { kind: 'tooLittle' } },
      ],
    ],
    [
      'as it cannot stand beside a chosen one',
      { ...rated(5, { capacity: 1, skills: 1 }), phase: 4 },
      'INT-67',
      [{ kind: 'passedOver', because: { kind: 'notWith', other: 'INT-16' } }],
    ],
  ])('%s', (_, sketch, id, reasons) => {
    expect(because(sketch, id).slice(0, reasons.length)).toMatchObject([...reasons]);
  });

  it.each(['factorFull', 'alone', 'tooLittle', 'notWith'] as const)('for each reason: %s', (kind) => {
    const found = fc
      .sample(anySketch, { numRuns: 400, seed: 7 })
      .some((sketch) =>
        ofKind(adviceFrom(sketch), 'passedOver').some(({ reason }) => reason.because.kind === kind),
      );
    expect(found).toBe(true);
  });
});
