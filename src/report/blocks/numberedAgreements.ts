import { orderedAgreements } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import type { ReportPlanWords } from '../../i18n/nl/reportPlan';
import { wordsIn } from '../../i18n/words';
import type { PlanEntryViewModel } from '../viewModel/plan';
import type { ChapterSource } from './chapterSource';

/** An agreement with the number by which the report names it. */
export interface NumberedAgreement {
  readonly number: number;
  readonly agreement: PlanEntryViewModel;
}

/** The agreements in the order of the screen: the most urgent first, what is done or dropped last. */
export function numberedAgreements({ record, plan }: ChapterSource): readonly NumberedAgreement[] {
  const { open, closed } = orderedAgreements(record.plan);
  const agreementOf = new Map(plan.map((agreement) => [agreement.entry.id, agreement]));
  return [...open, ...closed]
    .flatMap(({ id }) => agreementOf.get(id) ?? [])
    .map((agreement, index) => ({ number: index + 1, agreement }));
}

/**
 * What is said when nobody was agreed on: nothing where the steps are one's own.
 * @param place in a column that says what it is about, or in a line among other things
 */
export function nobody({ report, record }: ChapterSource, place: 'column' | 'line'): string {
  if (!policyOf(record.route).asksOwner) return '';
  const { noOwner, noOwnerInLine } = wordsIn(report.language, 'plan');
  return place === 'column' ? noOwner : noOwnerInLine;
}

/** What the column of owners is called: a professional's own steps are the professional's, with someone's help. */
export function whoOf({ route }: Case, { agreements }: ReportPlanWords): string {
  return policyOf(route).asksOwner ? agreements.who : agreements.withWhom;
}

/** In characters: the owner that a cell of the table has room for. A longer one stands in full below it. */
export const LONGEST_OWNER = 80;
