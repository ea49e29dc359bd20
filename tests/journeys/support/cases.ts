import { approachOf } from '../../../src/cases/approaching';
import type { Case } from '../../../src/cases/case';
import { type Intake, PhaseId } from '../../../src/cases/intake';
import { saidByItem } from '../../fixtures/case';
import { goldenCases, instrumentOfCase } from '../../fixtures/golden';
import { caseOf } from '../../fixtures/walkedCases';

export { allAnswered, bothViews, caseOf, justBegun, withGaps } from '../../fixtures/walkedCases';

/** The case with this decision of the first phase, whatever it was. */
export function decidedAs(
  record: Case,
  decision: 'go' | 'later' | 'noGo',
  reviewOn: string | null = null,
): Case {
  const approach = approachOf(record);
  return {
    ...record,
    approach: { ...approach, suitability: { ...approach.suitability, decision, reviewOn } },
  };
}

/** The employer of a golden case, as a case of its own. @param name of the golden case */
export function goldenCase(name: string, said: Partial<Intake> = {}): Case {
  const golden = goldenCases.find((one) => one.name === name);
  if (!golden) throw new RangeError(`There is no golden case "${name}"`);
  const { form, phase, background, answers } = golden;
  const record = caseOf(
    { name, form, phase: PhaseId.parse(phase), background, mode: 'together', ...said },
    saidByItem(answers),
  );
  const instrument = instrumentOfCase(golden);
  return { ...record, measurements: record.measurements.map((one) => ({ ...one, instrument })) };
}
