import type { Case } from '../../cases/case';
import type { PlanEntry } from '../../cases/plan';
import { policyOf } from '../../cases/routes/policyOf';
import type { EntryViewModel } from '../../report/viewModel/plan';
import { PrintedFacts } from './PrintedFacts';
import { usePlanWords } from './usePlanWords';

interface PrintedAgreementProps {
  readonly entry: PlanEntry;
  /** The same in words. */
  readonly said: EntryViewModel;
  /** How it stands, with the day on which it was done or dropped. */
  readonly status: string;
  readonly route: Case['route'];
}

/** An agreement as it is printed: text, and days in words. What still has to be agreed on is said. */
export function PrintedAgreement({ entry, said, status, route }: PrintedAgreementProps) {
  const words = usePlanWords(route);
  const { asksOwner } = policyOf(route);
  const late = said.isOverdue ? ` (${words.overdue})` : '';
  return (
    <PrintedFacts
      facts={[
        { label: words.print.ownStep, text: said.text },
        {
          label: asksOwner ? words.print.who : words.print.withWhom,
          text: said.owner || (asksOwner ? words.noOwner : ''),
        },
        { label: words.print.when, text: said.due ? `${said.due}${late}` : words.noOwner },
        { label: words.print.status, text: status },
        { label: words.print.origin, text: said.origin },
        { label: words.note, text: entry.note },
        { label: words.evaluation, text: entry.evaluation ?? '' },
      ]}
    />
  );
}
