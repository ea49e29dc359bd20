import { dueAgreements } from '../../../cases/agreementOrder';
import type { CaseSummary } from '../../../cases/caseStore';
import { startMoreWords } from '../../../i18n/startMore';
import { entryInWords } from '../../../report/reportedPlan';
import { useLanguage } from '../../language';
import { pathOf } from '../../routes';
import { today } from '../../today';
import { usePlanWords } from './usePlanWords';

/** As many as one looks at in one go. */
const MOST_SHOWN = 10;

/** The agreements that are overdue or come next, of all cases on this device. */
export function DueAgreements({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const { language } = useLanguage();
  const words = startMoreWords[language];
  const { overdue } = usePlanWords();
  const due = dueAgreements(cases);
  return (
    <section aria-labelledby="due">
      <h2 id="due">{words.dueHeading}</h2>
      <ul className="cases">
        {due.slice(0, MOST_SHOWN).map(({ key, summary, entry }) => {
          const said = entryInWords(entry, language, today());
          return (
            <li key={key} className="due">
              <a href={`#${pathOf(summary.id, { kind: 'followUp', page: 'plan' })}`}>
                {summary.name}: {said.title}
              </a>
              <p className="small">
                {said.isOverdue && <strong className="due__overdue">{overdue}</strong>}
                {[said.due, said.owner].filter(Boolean).join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
      {due.length > MOST_SHOWN && <p>{words.moreDue(due.length - MOST_SHOWN)}</p>}
    </section>
  );
}
