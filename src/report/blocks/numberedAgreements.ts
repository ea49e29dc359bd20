import { orderedAgreements } from '../../cases/agreementOrder';
import { planWords } from '../../i18n/plan';
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
  const reportedOf = new Map(plan.map((reported) => [reported.entry.id, reported]));
  return [...open, ...closed]
    .flatMap(({ id }) => reportedOf.get(id) ?? [])
    .map((agreement, index) => ({ number: index + 1, agreement }));
}

/** What is said when nobody was agreed on. A professional's own steps are the professional's: nothing. */
export function nobody({ report, record }: ChapterSource): string {
  return record.route === 'professional' ? '' : planWords[report.language].noOwner;
}
