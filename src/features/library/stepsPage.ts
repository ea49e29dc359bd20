import { type Case, currentMeasurement } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { pathOf } from '../../ui/routes';

/** Where the steps of a case stand. */
export interface StepsPage {
  readonly href: string;
  /** Whose steps they are. */
  readonly name: string;
}

/** The page with the steps of a case; null where it has none: about one's own work, or nothing answered yet. */
export function stepsPageOf(record: Case): StepsPage | null {
  if (!policyOf(record.route).hasCatalogue) return null;
  const answers = Object.values(currentMeasurement(record).answers);
  if (!answers.some(({ employer, expert }) => employer !== undefined || expert !== undefined)) return null;
  return {
    href: `#${pathOf(record.id, { kind: 'result', page: 'advice' })}`,
    name: record.employer.name,
  };
}
