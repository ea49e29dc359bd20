import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainOf } from '../../src/advice/need';
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
  it('has one to three reasons, and none for a chosen one', () => {
    holds((found) => {
      for (const { ranked, reasons } of reasonsIn(found)) {
        const isChosen = found.advice.steps.some(({ step }) => step === ranked);
        expect(reasons.length === 0, ranked.intervention.id).toBe(isChosen);
        expect(reasons.length).toBeLessThanOrEqual(3);
      }
    });
  });

  it('is a rule alone for what a rule excludes', () => {
    holds((found) => {
      for (const { ranked, reasons } of reasonsIn(found)) {
        const isExcluded = reasons.some(({ kind }) => kind === 'excluded');
        expect(isExcluded).toBe(ranked.isExcluded);
        if (isExcluded) expect(reasons.every(({ kind }) => kind === 'excluded')).toBe(true);
      }
    });
  });

  it('begins with the passing over, when there was a place left', () => {
    holds((found) => {
      for (const { ranked, reasons } of reasonsIn(found)) {
        const passedOver = found.advice.passedOver.get(ranked.intervention.id);
        if (passedOver) expect(reasons[0]).toEqual({ kind: 'passedOver', because: passedOver });
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
        expect(reason.chosen.because.kind).not.toBe('ranked');
      }
    });
  });

  it('says what tipped the balance only where it is true', () => {
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
                targets.some((one) => one.subAspect === id && gainOf(one) > 0);
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
              other.phase < own.phase || other.rules < own.rules || own.secondary > other.secondary,
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
        const { primary, secondary, easy, phase, rules } = pointsOf(ranked);
        expect(primary + secondary + easy + phase + rules).toBeCloseTo(ranked.points, 5);
      }
    });
  });

  const fine: Sketch = { employer: ratedAt(4), background: { 'BG-3': 'no' }, phase: 3 };
  it.each<[string, Sketch, string, readonly Partial<NotChosenBecause>[]]>([
    ['no setback to look back on', fine, 'INT-15', [{ kind: 'excluded', rule: 'R08' }]],
    [
      'a buddy for a team that is too busy',
      { ...fine, employer: ratedAt(4, {}, { 'CAP-5': 5 }) },
      'INT-52',
      [{ kind: 'excluded', rule: 'R11' }],
    ],
    [
      'a factor outside the focus',
      { ...fine, employer: ratedAt(5, { norm: 2, skills: 2 }) },
      'INT-04',
      [{ kind: 'outsideFocus', factor: 'attitude' }],
    ],
    [
      'nothing to gain inside the focus',
      { ...fine, employer: ratedAt(5, { norm: 2, skills: 3 }, { 'SKI-5': 5, 'SKI-4': 1 }) },
      'INT-54',
      [{ kind: 'nothingToGain', subAspect: 'skills.leadership' }],
    ],
    [
      'a phase that is past',
      { ...fine, employer: ratedAt(5, { norm: 2, attitude: 2 }), phase: 5 },
      'INT-45',
      [{ kind: 'outOfPhase', fit: 'past' }],
    ],
    [
      'a training in an early phase',
      { ...fine, employer: ratedAt(5, { skills: 1 }), phase: 2 },
      'INT-18',
      [{ kind: 'passedOver', because: { kind: 'lacksCompany', rule: 'R09', lack: 'phase' } }],
    ],
  ])('names %s', (_, sketch, id, reasons) => {
    expect(because(sketch, id).slice(0, reasons.length)).toMatchObject([...reasons]);
  });

  it('names the step that had to go first, with the rule that asked for it', () => {
    const sketch = { ...fine, employer: ratedAt(5, { attitude: 2, norm: 2 }), otherProfessionals: true };
    const found = adviceFrom(sketch);
    const goesFirst = ofKind(found, 'goesFirst');
    expect(goesFirst.length).toBeGreaterThan(0);
    for (const { reason } of goesFirst) {
      expect(reason.chosen.because).toEqual({ kind: 'required', rule: 'R20' });
    }
  });
});
