import { orderedAgreements } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import type { PlanEntry } from '../../cases/plan';
import { emptyOwnSteps } from '../../cases/planning';
import { entryViewModel } from '../../report/viewModel/plan';
import { useLanguage, useWords } from '../../ui/language';
import { useToday } from '../../ui/today';

/** The agreements of a case that still ask for something, by day. */
export function openAgreementsOf(record: Case): readonly PlanEntry[] {
  const empty = emptyOwnSteps(record);
  return orderedAgreements(record.plan.filter((entry) => !empty.includes(entry))).open;
}

/** Agreements to read only: what, who, when, and how it stands. Nothing when there are none. */
export function OpenAgreements({ agreements }: { readonly agreements: readonly PlanEntry[] }) {
  const { language } = useLanguage();
  const { overdue } = useWords('plan');
  const day = useToday();
  if (agreements.length === 0) return null;
  return (
    <ul className="agreed">
      {agreements.map((entry) => {
        const said = entryViewModel(entry, language, day);
        const facts = [said.owner, said.due, said.isOverdue && overdue, said.status];
        return (
          <li key={entry.id}>
            <strong>{said.title}</strong>
            {said.text && <p className="print__text">{said.text}</p>}
            <p className="small">{facts.filter(Boolean).join(' · ')}</p>
          </li>
        );
      })}
    </ul>
  );
}
