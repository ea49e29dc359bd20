import { approachOf } from '../../../src/cases/approaching';
import type { Case } from '../../../src/cases/case';
import { type Intake, PhaseId } from '../../../src/cases/intake';
import type { ItemId } from '../../../src/questions/schema';
import { aCase, ratedAt, type SaidByItem, saidByItem, stillEnvironment } from '../../fixtures/case';
import { goldenCases, instrumentOfCase } from '../../fixtures/golden';

/** One for all cases, so that no two have the same id. */
const environment = stillEnvironment();

/** A case as the walk makes it of these words. What the intake does not name is left as it begins. */
export function caseOf(said: Partial<Intake>, answers: SaidByItem, isAtResult = true): Case {
  const [employer, expert] = [saidBy('employer', answers), saidBy('expert', answers)];
  return aCase({
    sector: null,
    phase: 1,
    ...said,
    employer,
    ...(Object.keys(expert).length > 0 ? { expert } : {}),
    notes: saidBy('note', answers),
    isAtResult,
    environment,
  });
}

/** What is said of one kind, by item. */
function saidBy<Kind extends 'employer' | 'expert' | 'note'>(
  kind: Kind,
  answers: SaidByItem,
): Record<ItemId, NonNullable<SaidByItem[ItemId][Kind]>> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, { [kind]: said }]) => (said === undefined ? [] : [[id, said]])),
  );
}

/** Finished, with both views, of which one factor differs a lot. */
export const bothViews = caseOf(
  { name: 'Kwekerij De Linde', mode: 'together' },
  saidByItem(ratedAt(4, { capacity: 2 }), ratedAt(4, { selfEfficacy: 2, capacity: 3 }), {
    'CAP-7': 'In het voorjaar is er ruimte.',
  }),
);

const { 'NOR-6': _norm, 'NOR-2': _society, 'NOR-7': _close, ...mostlyRated } = ratedAt(3);

/** Open questions in one factor, "I do not know" in another: neither has a score. */
export const withGaps = caseOf(
  { name: 'Garage Van Dam', mode: 'together' },
  saidByItem({ ...mostlyRated, 'SKI-1': 'dk', 'SKI-6': 'dk', 'SKI-4': 'dk' }),
  false,
);

/** Only the first two questions are answered. */
export const justBegun = caseOf(
  { name: 'Drukkerij Bos', mode: 'together', goal: 'Eén plek in de binderij' },
  { 'ATT-6': { employer: 4 }, 'ATT-2': { employer: 2, note: 'Vrijdag is het druk.' } },
  false,
);

/** All questions answered, the result not yet seen. */
export const allAnswered = caseOf(
  { name: 'Hoveniers Smit', mode: 'together' },
  saidByItem(ratedAt(3, { attitude: 4, context: 2 })),
  false,
);

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
