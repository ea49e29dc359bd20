import { describe, expect, it } from 'vitest';
import { interventionOf } from '../../src/advice/catalogue';
import { type RuleId, ruleIds } from '../../src/advice/ids';
import { textsOf } from '../../src/advice/rules/texts';
import { resourceOf } from '../../src/library/resources';
import { buildReport } from '../../src/report/buildReport';
import { aCase, ratedAt } from '../fixtures/case';
import { adviceFrom } from '../fixtures/situation';

type Sketch = Parameters<typeof adviceFrom>[0];

/** Nothing is wrong here: every factor scores 75, in phase 3, without a setback. */
const fine: Sketch = { employer: ratedAt(4), background: { 'BG-3': 'no' }, phase: 3 };
const rated = (...sketch: Parameters<typeof ratedAt>): Sketch => ({ ...fine, employer: ratedAt(...sketch) });

/** For each rule and each of its reasons: a situation that makes it speak, and a near one that does not. */
const cases: readonly [rule: RuleId, because: string, speaks: Sketch, isSilent: Sketch][] = [
  ['R01', 'self-efficacy lies below 40', rated(4, { selfEfficacy: 2 }), rated(4, { selfEfficacy: 3 })],
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
  [
    'R02',
    'a step with pressure came up',
    { ...rated(5, { norm: 3, selfEfficacy: 4 }), phase: 1 },
    { ...rated(5, { capacity: 3, selfEfficacy: 4 }), phase: 1 },
  ],
  [
    'R03',
    'willing is there and being able is not',
    rated(4, { skills: 2, capacity: 2, context: 2, selfRegulation: 2 }),
    rated(4, { selfRegulation: 2 }),
  ],
  [
    'R04',
    'being able is there and willing is not',
    rated(4, { attitude: 2, norm: 2, selfEfficacy: 3 }),
    rated(4, { attitude: 3, norm: 4, selfEfficacy: 4 }),
  ],
  ['R05', 'neither is there', rated(2), rated(2, { attitude: 4, norm: 4, selfEfficacy: 4 })],
  ['R06', 'both are there', rated(4), rated(4, { attitude: 2, norm: 2, selfEfficacy: 2 })],
  ['R07', 'self-efficacy lies below 70', rated(4, { selfEfficacy: 3 }), rated(4, { selfEfficacy: 4 })],
  [
    'R08',
    'a bad experience made them careful',
    rated(4, {}, { 'EFF-3': 4 }),
    { ...rated(4, {}, { 'EFF-3': 3 }), background: { 'BG-3': 'no' } },
  ],
  [
    'R08',
    'a place ended early and self-efficacy lies below 55',
    { ...rated(4, { selfEfficacy: 3 }), background: { 'BG-3': 'yes' } },
    { ...rated(4), background: { 'BG-3': 'yes' } },
  ],
  [
    'R08',
    'there is no sign of a setback at all',
    { ...rated(4, {}, { 'EFF-3': 'dk' }), background: {} },
    { ...rated(4, {}, { 'EFF-3': 3 }), background: {} },
  ],
  ['R09', 'a training came up', rated(5, { skills: 2 }), rated(5, { attitude: 2 })],
  ['R10', 'the importance lies below 40', rated(4, { attitude: 2 }), rated(4, { attitude: 3 })],
  [
    'R11',
    'there is too little time for supervision',
    rated(4, {}, { 'CAP-3': 2 }),
    rated(4, {}, { 'CAP-3': 3 }),
  ],
  [
    'R11',
    'there is too little time, also when capacity has no score',
    rated(4, {}, { 'CAP-1': 'dk', 'CAP-2': 'dk', 'CAP-3': 1, 'CAP-4': 'dk', 'CAP-5': 'dk' }),
    rated(4, {}, { 'CAP-1': 'dk', 'CAP-2': 'dk', 'CAP-3': 'dk', 'CAP-4': 'dk', 'CAP-5': 'dk' }),
  ],
  ['R11', 'the team is too busy', rated(4, {}, { 'CAP-5': 4 }), rated(4, {}, { 'CAP-5': 3 })],
  ['R12', 'the phase is 1', { ...fine, phase: 1 }, { ...fine, phase: 3 }],
  ['R12', 'the phase is 2', { ...fine, phase: 2 }, { ...fine, phase: 6 }],
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
    'R16',
    'an employer with experience scores low on attitude',
    { ...rated(4, { attitude: 3 }), background: { 'BG-2': 'yes', 'BG-3': 'no' } },
    { ...rated(4, { attitude: 3 }), background: { 'BG-2': 'no', 'BG-3': 'no' } },
  ],
  [
    'R16',
    'attitude lies below 55 with experience',
    { ...rated(4, { attitude: 3 }), background: { 'BG-2': 'yes', 'BG-3': 'no' } },
    { ...rated(4), background: { 'BG-2': 'yes', 'BG-3': 'no' } },
  ],
  [
    'R17',
    'two views differ by 20 points',
    { ...fine, expert: ratedAt(3) },
    { ...fine, expert: ratedAt(4, {}, { 'ATT-1': 5, 'ATT-2': 5, 'ATT-3': 5 }) },
  ],
  [
    'R18',
    'a factor has no score',
    rated(4, {}, { 'SKI-1': 'dk', 'SKI-2': 'dk', 'SKI-3': 'dk' }),
    rated(4, {}, { 'SKI-1': 'dk' }),
  ],
  [
    'R18',
    'a factor has a score and two do-not-knows',
    rated(4, {}, { 'SKI-1': 'dk', 'SKI-2': 'dk' }),
    rated(4, {}, { 'SKI-1': 'dk', 'CAP-1': 'dk' }),
  ],
  ['R20', 'other professionals are involved', { ...fine, otherProfessionals: true }, fine],
  [
    'R21',
    'self-regulation waits for a later phase',
    { ...rated(4, { selfRegulation: 2, norm: 3 }), phase: 2 },
    { ...rated(4, { selfRegulation: 2, norm: 3 }), phase: 3 },
  ],
  [
    'R21',
    'another focus was chosen, but not self-regulation',
    { ...rated(4, { selfRegulation: 2, norm: 3 }), phase: 1, chosenFocus: ['context'] },
    { ...rated(4, { selfRegulation: 2, norm: 3 }), phase: 1, chosenFocus: ['selfRegulation'] },
  ],
];

const spoke = (sketch: Sketch) => adviceFrom(sketch).advice.rulesThatSpoke;

describe('a rule speaks in its situation, and is silent in a near one', () => {
  it.each(cases)('%s: %s', (rule, _, speaks, isSilent) => {
    expect(spoke(speaks)).toContain(rule);
    expect(spoke(isSilent)).not.toContain(rule);
  });

  it('R14: speaks always, and so has no silent case', () => {
    expect(spoke(fine)).toContain('R14');
    expect(spoke({ employer: {} })).toContain('R14');
  });

  it('R19: marks a step whose scheme was checked too long ago, and is never listed', () => {
    // INT-29 rests on one scheme alone, which changes every year.
    const sketch = { ...rated(5, { capacity: 3 }, { 'CAP-4': 1 }), phase: 4 };
    const [scheme = ''] = interventionOf('INT-29').resources;
    const checkedIn = Number.parseInt(resourceOf(scheme).lastVerified ?? '', 10);
    const told = (year: number) =>
      buildReport(aCase(sketch), 'nl', { today: `${year}-06-01` }).steps.find(({ id }) => id === 'INT-29');
    expect(told(checkedIn + 2)?.checkFirst).toContain(textsOf('R19').text.nl);
    expect(told(checkedIn)?.checkFirst).toBeNull();
    expect(spoke(sketch)).not.toContain('R19');
  });

  it('and no rule was forgotten here', () => {
    const tried = new Set([...cases.map(([rule]) => rule), 'R14', 'R19']);
    expect([...tried].toSorted()).toEqual(ruleIds.toSorted());
  });

  it('a missing score makes none of them speak but those about missing scores', () => {
    expect(spoke({ employer: {}, background: { 'BG-3': 'yes' } })).toEqual(['R14', 'R18']);
  });
});
