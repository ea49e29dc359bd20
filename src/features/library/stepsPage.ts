import type { Case } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { pages } from '../../ui/case/pages';
import { pagePath } from '../../ui/routes';

/** Where the steps of a case stand. */
export interface StepsPage {
  readonly href: string;
  /** Whose steps they are. */
  readonly name: string;
}

/** The page with the steps of a case; null where it has none: about one's own work, or nothing answered yet. */
export function stepsPageOf(record: Case): StepsPage | null {
  if (!policyOf(record.route).hasCatalogue) return null;
  if (!pages.advice.isThere(record)) return null;
  return {
    href: `#${pagePath(record.id, 'advice')}`,
    name: record.employer.name,
  };
}
