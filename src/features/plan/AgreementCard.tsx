import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Case } from '../../cases/case';
import type { PlanEntry } from '../../cases/plan';
import { entryViewModel, isInCatalogue } from '../../report/viewModel/plan';
import { useLanguage } from '../../ui/language';
import { AboutStep } from './AboutStep';
import { AgreementFields } from './AgreementFields';
import { PrintedAgreement } from './PrintedAgreement';
import { usePlanWords } from './usePlanWords';

interface AgreementCardProps {
  readonly entry: PlanEntry;
  /** Among many agreements, the fields of each are behind a word. */
  readonly isFolded: boolean;
  /** Whether someone just added it, put it back, or came for it: then it unfolds and gets the focus. */
  readonly isWanted: boolean;
  /** What has to be heard of a step with pressure; empty when nothing has. */
  readonly notice: string;
  readonly route: Case['route'];
  /** ISO day. */
  readonly today: string;
  readonly onRemove: (id: string) => void;
}

/**
 * One agreement. It renders again only when its own entry changes, so that typing in one of two hundred
 * is as quick as in one.
 */
export const AgreementCard = memo(function AgreementCard(props: AgreementCardProps) {
  const { entry, isFolded, isWanted, notice, route, today, onRemove } = props;
  const { language } = useLanguage();
  const words = usePlanWords(route);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isOpen, setOpen] = useState(isWanted);
  // Once opened, they stay: a text that is too long to be kept would be lost with its field.
  const [hasFields, setHasFields] = useState(isWanted);
  useEffect(() => {
    if (!isWanted) return;
    setOpen(true);
    setHasFields(true);
    const { current } = heading;
    const around = current?.closest('details');
    if (around) around.open = true;
    current?.focus({ preventScroll: true });
    current?.scrollIntoView();
  }, [isWanted]);

  const said = entryViewModel(entry, language, today);
  const closed = closedIn(entry, said.closedOn, words.closedOn);
  const summary = isFolded ? [said.owner, said.due, closed || said.status] : [closed];
  const fields = (
    <AgreementFields
      entry={entry}
      title={said.title}
      aboutDay={[said.due, said.isOverdue && words.pastDay].filter(Boolean).join('. ')}
      route={route}
      today={today}
      onRemove={() => onRemove(entry.id)}
    />
  );

  return (
    <article className={`card agreement agreement--${entry.status}`} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {said.title}
      </h3>
      <ul className="agreement__facts small only-screen">
        {said.isOverdue && <li className="agreement__overdue">{words.overdue}</li>}
        {summary.filter(Boolean).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {said.origin && <li>{words.origin(said.origin)}</li>}
      </ul>
      {notice && (
        <p className="small" role="note">
          {notice}
        </p>
      )}
      <div className="only-screen">
        {isInCatalogue(entry.intervention) && (
          <AboutStep intervention={entry.intervention} title={said.title} />
        )}
        {isFolded ? (
          <details
            open={isOpen}
            onToggle={({ currentTarget }) => {
              setOpen(currentTarget.open);
              setHasFields(true);
            }}
          >
            <summary>
              {words.edit}
              <span className="visually-hidden">{` ${words.of(said.title)}`}</span>
            </summary>
            {hasFields && fields}
          </details>
        ) : (
          fields
        )}
      </div>
      <PrintedAgreement entry={entry} said={said} status={closed || said.status} route={route} />
    </article>
  );
});

function closedIn({ status }: PlanEntry, day: string, words: ClosedWords): string {
  return day !== '' && (status === 'done' || status === 'dropped') ? words[status](day) : '';
}

type ClosedWords = Readonly<Record<'done' | 'dropped', (day: string) => string>>;
