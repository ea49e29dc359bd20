import { describe, expect, it } from 'vitest';
import { interventions } from '../../src/advice/catalogue';
import { aimsAtFactor } from '../../src/advice/need';
import { pressureNotice } from '../../src/advice/pressure';
import { textsOf } from '../../src/advice/rules/texts';

const withPressure = interventions.filter(({ pressure }) => pressure !== 'none');
const building = interventions.filter(({ meets }) => meets.includes('confidence'));
const relieving = interventions.filter((one) => aimsAtFactor(one, 'capacity', 'context', 'skills'));
const others = interventions.filter(
  (one) => one.pressure === 'none' && !building.includes(one) && !relieving.includes(one),
);

describe('R02: a step with pressure that is agreed on', () => {
  it.each(withPressure)('$id: is told to need help beside it', (step) => {
    expect(pressureNotice(step, [])).toEqual(textsOf('R02').whyNot);
    expect(pressureNotice(step, others)).not.toBeNull();
  });

  it.each(withPressure)(
    '$id: is not, beside a step that builds confidence or takes away an obstacle',
    (step) => {
      for (const helping of [...building, ...relieving]) expect(pressureNotice(step, [helping])).toBeNull();
    },
  );

  it('of a step without pressure nothing is said', () => {
    expect(
      interventions.filter(({ pressure }) => pressure === 'none').map((one) => pressureNotice(one, [])),
    ).toEqual(interventions.filter(({ pressure }) => pressure === 'none').map(() => null));
    expect(withPressure.length).toBeGreaterThan(0);
  });
});
