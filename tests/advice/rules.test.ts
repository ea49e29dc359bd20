import { describe, expect, it } from 'vitest';
import { type RuleId, ruleIds } from '../../src/advice/ids';
import { outcomeOf } from '../../src/advice/outcome';
import { mustBeCheckedFirst } from '../../src/library/checkFirst';
import { resourceOf } from '../../src/library/resources';
import { buildReport } from '../../src/report/buildReport';
import { aCase, ratedAt } from '../fixtures/case';
import { adviceFrom } from '../fixtures/situation';

type Sketch = Parameters<typeof adviceFrom>[0];

/** Nothing is wrong here: every factor scores 75, in phase 3, without a placement or a setback. */
const fine: Sketch = {
  employer: ratedAt(4),
  background: { 'BG-2': 'no', 'BG-3': 'no', 'BG-4': 4 },
  phase: 3,
};
const rated = (...sketch: Parameters<typeof ratedAt>): Sketch => ({ ...fine, employer: ratedAt(...sketch) });
const saying = (sketch: Sketch, background: Sketch['background']): Sketch => ({
  ...sketch,
  background: { ...sketch.background, ...background },
});
const inPhase = (phase: 1 | 2 | 3 | 4 | 5 | 6, sketch: Sketch): Sketch => ({ ...sketch, phase });

const willingNotAble = rated(4, { skills: 2, capacity: 2, context: 2, selfRegulation: 2 });
const ableNotWilling = rated(4, { attitude: 2, norm: 2, selfEfficacy: 3 });
const skillsLack = rated(5, { skills: 1 });
const notPlanning = { 'BG-4': 2 };
const hasPlace = { 'BG-2': 'yes' };

/** For each rule and each of its reasons: a situation that makes it speak, and a near one that does not. */
const cases: readonly [rule: RuleId, because: string, speaks: Sketch, isSilent: Sketch][] = [
  ['R01', 'self-efficacy lies below 40', rated(4, { selfEfficacy: 2 }), rated(4, { selfEfficacy: 3 })],
  [
    'R01',
    'self-efficacy lies below 40 and nobody said to trust that it will work',
    rated(4, { selfEfficacy: 1 }, { 'EFF-1': 'dk' }),
    rated(4, { selfEfficacy: 1 }, { 'EFF-1': 4 }),
  ],
  [
    'R01',
    'self-efficacy and attitude lie below 55 and capacity below 40',
    rated(4, { selfEfficacy: 3, attitude: 3, capacity: 2 }),
    rated(4, { selfEfficacy: 3, attitude: 3, capacity: 3 }),
  ],
  [
    'R01',
    'self-efficacy and attitude lie below 55 and context below 40',
    rated(4, { selfEfficacy: 3, attitude: 3, context: 2 }),
    rated(4, { selfEfficacy: 3, attitude: 4, context: 2 }),
  ],
  ['R03', 'willing is there and being able is not', willingNotAble, rated(4, { selfRegulation: 2 })],
  ['R03', 'and somebody plans this', willingNotAble, saying(willingNotAble, notPlanning)],
  ['R04', 'being able is there and willing is not', ableNotWilling, rated(4, { attitude: 3 })],
  ['R05', 'neither is there', rated(2), rated(2, { attitude: 4, norm: 4, selfEfficacy: 4 })],
  ['R05', 'and there is no placement', rated(2), saying(rated(2), hasPlace)],
  ['R06', 'both are there', rated(4), rated(4, { attitude: 2, norm: 2, selfEfficacy: 2 })],
  ['R06', 'and somebody plans this', rated(4), saying(rated(4), notPlanning)],
  ['R07', 'self-efficacy lies below 70', rated(4, { selfEfficacy: 3 }), rated(4, { selfEfficacy: 4 })],
  [
    'R08',
    'a placement ended early and self-efficacy lies below 55',
    saying(rated(4, { selfEfficacy: 3 }), { 'BG-3': 'yes' }),
    saying(rated(4), { 'BG-3': 'yes' }),
  ],
  [
    'R08',
    'a placement ended early',
    saying(rated(4, { selfEfficacy: 3 }), { 'BG-3': 'yes' }),
    saying(rated(4, { selfEfficacy: 3 }), { 'BG-3': 'dk' }),
  ],
  ['R09', 'a training was chosen', skillsLack, inPhase(2, skillsLack)],
  ['R10', 'the importance lies below 40', rated(4, { attitude: 2 }), rated(4, { attitude: 3 })],
  ['R10', 'there is no placement', rated(4, { attitude: 2 }), saying(rated(4, { attitude: 2 }), hasPlace)],
  [
    'R10',
    'nobody said to expect a benefit',
    rated(4, { attitude: 1 }, { 'ATT-2': 'dk' }),
    rated(4, { attitude: 1 }, { 'ATT-2': 4 }),
  ],
  ['R11', 'hours for guidance are scarce', rated(4, {}, { 'CAP-3': 2 }), rated(4, {}, { 'CAP-3': 3 })],
  [
    'R11',
    'hours are scarce, also when capacity has no score',
    rated(4, {}, { 'CAP-6': 'dk', 'CAP-3': 1, 'CAP-4': 'dk', 'CAP-7': 'dk', 'CAP-8': 'dk' }),
    rated(4, {}, { 'CAP-6': 'dk', 'CAP-3': 'dk', 'CAP-4': 'dk', 'CAP-7': 'dk', 'CAP-8': 'dk' }),
  ],
  ['R11', 'the team is busy', rated(4, {}, { 'CAP-8': 4 }), rated(4, {}, { 'CAP-8': 3 })],
  [
    'R11',
    'and somebody plans this',
    rated(4, {}, { 'CAP-3': 1 }),
    saying(rated(4, {}, { 'CAP-3': 1 }), notPlanning),
  ],
  ['R12', 'the phase is 1', inPhase(1, fine), inPhase(3, fine)],
  ['R12', 'the phase is 2', inPhase(2, fine), inPhase(6, fine)],
  ['R13', 'context is the weakest', rated(4, { context: 2 }), rated(4, { context: 2, capacity: 1 })],
  [
    'R13',
    'context was chosen as the focus',
    { ...rated(4, { capacity: 1 }), chosenFocus: ['context'] },
    { ...rated(4, { context: 1 }), chosenFocus: ['capacity', 'context'] },
  ],
  [
    'R15',
    'willing is there and self-regulation lies below 55',
    rated(4, { selfRegulation: 3 }),
    rated(4, { selfRegulation: 3, attitude: 2, norm: 2, selfEfficacy: 2 }),
  ],
  [
    'R15',
    'self-regulation takes part',
    rated(4, { selfRegulation: 3, context: 3 }),
    inPhase(2, rated(4, { selfRegulation: 3, context: 3 })),
  ],
  [
    'R15',
    'and somebody plans this',
    rated(4, { selfRegulation: 3 }),
    saying(rated(4, { selfRegulation: 3 }), notPlanning),
  ],
  [
    'R16',
    'an employer with a placement scores low on attitude',
    saying(rated(4, { attitude: 3 }), hasPlace),
    rated(4, { attitude: 3 }),
  ],
  ['R16', 'attitude lies below 55', saying(rated(4, { attitude: 3 }), hasPlace), saying(fine, hasPlace)],
  [
    'R17',
    'two views differ by 20 points',
    { ...fine, expert: ratedAt(3) },
    { ...fine, expert: ratedAt(4, {}, { 'ATT-6': 5, 'ATT-2': 5, 'ATT-7': 5 }) },
  ],
  [
    'R17',
    'both gave answers',
    { ...fine, expert: ratedAt(3) },
    { ...fine, employer: {}, expert: ratedAt(3) },
  ],
  [
    'R18',
    'a factor has no score',
    rated(4, {}, { 'SKI-1': 'dk', 'SKI-6': 'dk', 'SKI-3': 'dk' }),
    rated(4, {}, { 'SKI-1': 'dk' }),
  ],
  [
    'R18',
    'a factor has a score and two do-not-knows',
    rated(4, {}, { 'SKI-1': 'dk', 'SKI-6': 'dk' }),
    rated(4, {}, { 'SKI-1': 'dk', 'CAP-6': 'dk' }),
  ],
  ['R20', 'other professionals are involved', { ...fine, otherProfessionals: true }, fine],
  [
    'R21',
    'self-regulation waits for a later phase',
    inPhase(2, rated(4, { selfRegulation: 2, norm: 3 })),
    inPhase(3, rated(4, { selfRegulation: 2, norm: 3 })),
  ],
  [
    'R21',
    'another focus was chosen, but not self-regulation',
    { ...inPhase(1, rated(4, { selfRegulation: 2, norm: 3 })), chosenFocus: ['context'] },
    { ...inPhase(1, rated(4, { selfRegulation: 2, norm: 3 })), chosenFocus: ['selfRegulation'] },
  ],
  ['R22', 'nobody plans this', saying(fine, notPlanning), saying(fine, { 'BG-4': 3 })],
  ['R22', 'and there is no placement', saying(fine, { 'BG-4': 1 }), saying(fine, { 'BG-4': 1, ...hasPlace })],
  [
    'R23',
    'a step is for a group that was named',
    inPhase(2, saying(rated(4, { selfEfficacy: 2 }), { 'BG-9': ['school-leaver'] })),
    inPhase(2, saying(rated(4, { selfEfficacy: 2 }), { 'BG-9': ['no-idea'] })),
  ],
  [
    'R23',
    'that step can be taken, and brings something',
    inPhase(2, saying(rated(4, { selfEfficacy: 2 }), { 'BG-9': ['school-leaver'] })),
    {
      ...inPhase(2, saying(rated(4, { selfEfficacy: 2 }), { 'BG-9': ['school-leaver'] })),
      chosenFocus: ['selfRegulation'],
    },
  ],
  ['R24', 'the team is not open to it', rated(4, {}, { 'NOR-4': 2 }), rated(4, {}, { 'NOR-4': 3 })],
  [
    'R24',
    'and somebody plans this',
    rated(4, {}, { 'NOR-4': 1 }),
    saying(rated(4, {}, { 'NOR-4': 1 }), notPlanning),
  ],
];

const spoke = (sketch: Sketch) => adviceFrom(sketch).advice.rulesThatSpoke;

describe('a rule speaks in its situation, and is silent in a near one', () => {
  it.each(cases)('%s: %s', (rule, _, speaks, isSilent) => {
    expect(spoke(speaks)).toContain(rule);
    expect(spoke(isSilent)).not.toContain(rule);
  });

  it('R08: in questionnaire 1.0.0 a bad experience is enough, whatever the confidence', () => {
    const answering = (rating: 3 | 4) => {
      const record = aCase({ ...fine, employer: { 'EFF-3': rating } });
      const [measurement] = record.measurements;
      if (!measurement) throw new RangeError('A sketched case has a measurement');
      return outcomeOf(record, { ...measurement, instrument: { id: 'igm-employer', version: '1.0.0' } });
    };
    expect(answering(4).advice.rulesThatSpoke).toContain('R08');
    expect(answering(3).advice.rulesThatSpoke).not.toContain('R08');
  });

  it('R11: in questionnaire 1.0.0 the team was asked about now', () => {
    const answering = (rating: 3 | 4) => {
      const record = aCase({ ...fine, employer: { 'CAP-5': rating } });
      const [measurement] = record.measurements;
      if (!measurement) throw new RangeError('A sketched case has a measurement');
      return outcomeOf(record, { ...measurement, instrument: { id: 'igm-employer', version: '1.0.0' } });
    };
    expect(answering(4).advice.rulesThatSpoke).toContain('R11');
    expect(answering(3).advice.rulesThatSpoke).not.toContain('R11');
  });

  it('R14: speaks always, and so has no silent case', () => {
    expect(spoke(fine)).toContain('R14');
    expect(spoke({ employer: {} })).toContain('R14');
  });

  it('R19: marks a step whose resource must be checked first, and is never listed', () => {
    const sketch = rated(5, { capacity: 3 }, { 'CAP-3': 1 });
    const marked = (today: string) => {
      const { steps } = buildReport(aCase(sketch), 'nl', { today });
      return steps.map(({ checkFirst, resources }) => {
        const isOld = resources.some(({ id }) => mustBeCheckedFirst(resourceOf(id), today));
        expect(checkFirst !== null).toBe(isOld);
        return isOld;
      });
    };
    // The last day on which most schemes hold as they are told.
    expect(marked('2027-01-01')).not.toEqual(marked('2026-12-31'));
    expect(spoke(sketch)).not.toContain('R19');
  });

  it('and no rule was forgotten here', () => {
    // R02 speaks in the plan: pressure.test.ts.
    const tried = new Set([...cases.map(([rule]) => rule), 'R02', 'R14', 'R19']);
    expect([...tried].toSorted()).toEqual(ruleIds.toSorted());
  });

  it('a missing score makes none of them speak but those about missing scores', () => {
    expect(spoke({ employer: {}, background: { 'BG-3': 'yes' } })).toEqual(['R14', 'R18']);
  });
});
