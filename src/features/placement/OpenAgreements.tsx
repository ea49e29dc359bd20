import { type KeyedEntry, orderedAgreements } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import { withoutEmptySteps } from '../../cases/planning';
import { today } from '../../lib/days';
import { entryViewModel } from '../../report/viewModel/plan';
import { useLanguage, useWords } from '../../ui/language';

/** The agreements of a case that still ask for something, by day. */
export function openAgreementsOf(record: Case): readonly KeyedEntry[] {
  return orderedAgreements(withoutEmptySteps(record).plan).open;
}

/** Agreements to read only: what, who, when, and how it stands. Nothing when there are none. */
export function OpenAgreements({ agreements }: { readonly agreements: readonly KeyedEntry[] }) {
  const { language } = useLanguage();
  const { overdue } = useWords('plan');
  if (agreements.length === 0) return null;
  return (
    <ul className="agreed">
      {agreements.map(({ key, entry }) => {
        const said = entryViewModel(entry, language, today());
        const facts = [said.owner, said.due, said.isOverdue && overdue, said.status];
        return (
          <li key={key}>
            <strong>{said.title}</strong>
            {said.text && <p className="paper__text">{said.text}</p>}
            <p className="small">{facts.filter(Boolean).join(' · ')}</p>
          </li>
        );
      })}
    </ul>
  );
}
