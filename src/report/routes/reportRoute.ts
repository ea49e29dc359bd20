import type { ProfessionalAction } from '../../advice/professionalActions';
import type { Situation } from '../../advice/situation';
import type { Case } from '../../cases/case';
import type { Text } from '../../i18n/text';
import type { ScoredFactor } from '../../scoring/factorScore';
import type { interpretation } from '../interpretation';

/** What differs between the routes in result and report; see `cases/routes` for the case itself. */
export interface ReportRoute {
  /** Every action that may be advised. */
  readonly actions: readonly ProfessionalAction[];
  /** Willing and being able in one sentence each. */
  readonly composites: typeof interpretation.composites;
  /** What the numbers are not. */
  readonly honesty: readonly Text[];
  /** In place of a reading where a factor has no score. */
  readonly unscored: Text;
  /** A short reading of a factor's score, in one text or more. */
  readonly readingOf: (score: ScoredFactor, situation: Situation) => readonly Text[];
  /** Whether the profile is told. */
  readonly tellsProfile: boolean;
  /** Whether the result names the step to begin with. */
  readonly namesFirstStep: boolean;
  /** When and with whom to measure again. */
  readonly remeasureAdvice: Text | null;
  /** Whether the agreements begin a page of the report. */
  readonly agreementsStart: 'page' | 'below';
  /** Who answers for the report; empty when nobody is known. */
  readonly authorOf: (record: Pick<Case, 'employer' | 'expert'>) => string;
}
