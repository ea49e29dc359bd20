import { type Due, SOON_IN_DAYS } from '../../cases/agreementOrder';
import { writtenDay } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { ownerInWords, titleOfEntry } from '../../report/viewModel/plan';
import { useLanguage, useWords } from '../language';
import { pagePath } from '../routes';
import './due.css';
import type { DuePart } from './useDue';

interface DueItemsProps {
  readonly overdue: DuePart;
  readonly soon: DuePart;
}

/** What asks for attention, with the way to it. What is too late stands apart from what comes next. */
export function DueItems({ overdue, soon }: DueItemsProps) {
  const { language } = useLanguage();
  const words = useWords('due');
  const groups = [
    { heading: words.overdue, ...overdue },
    { heading: words.soon(SOON_IN_DAYS), ...soon },
  ];
  return (
    <section aria-labelledby="due">
      <h2 id="due">{words.heading}</h2>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ heading, items, count }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul className="cases">
              {items.map((due) => (
                <li key={due.key} className="due">
                  <DueLink due={due} />
                  <p className="small">{aboutOf(due, language)}</p>
                </li>
              ))}
            </ul>
            {count > items.length && <p>{words.andMore(count - items.length)}</p>}
          </div>
        ))}
    </section>
  );
}

/** Leads to the agreement itself, or to the page where it is decided whether to go on. */
function DueLink({ due }: { readonly due: Due }) {
  const { language } = useLanguage();
  const { review } = useWords('due');
  const { id, name } = due.summary;
  if (due.kind === 'review') {
    return (
      <a href={`#${pagePath(id, 'suitability')}`}>
        <bdi>{name}</bdi>: {review}
      </a>
    );
  }
  return (
    <a href={`#${pagePath(id, 'plan', { entry: due.entry.id })}`}>
      <bdi>{name}</bdi>: <bdi>{titleOfEntry(due.entry, language)}</bdi>
    </a>
  );
}

function aboutOf(due: Due, language: Language): string {
  const day = writtenDay(due.day, language);
  if (due.kind === 'review') return day;
  const { owner, person } = due.entry;
  return [day, ownerInWords(owner, person ?? '', language)].filter(Boolean).join(' · ');
}
