import { memo, useEffect, useId, useRef, useState } from 'react';
import type { PlanEntry } from '../../../cases/plan';
import { entryInWords } from '../../../report/reportedPlan';
import type { FollowUpProps } from '../../followUp';
import { useLanguage } from '../../language';
import { AgreementFields } from './AgreementFields';
import { usePlanWords } from './usePlanWords';

interface AgreementCardProps {
  readonly entry: PlanEntry;
  /** Its place in the plan. */
  readonly index: number;
  /** Among many agreements, the fields of each are behind a word. */
  readonly isFolded: boolean;
  /** Whether it was added while the page is open: then the focus goes to it. */
  readonly isNew: boolean;
  readonly isOwnRoute: boolean;
  /** ISO day. */
  readonly today: string;
  readonly edit: FollowUpProps['edit'];
}

/**
 * One agreement. It renders again only when its own entry changes, so that typing in one of two hundred
 * is as quick as in one.
 */
export const AgreementCard = memo(function AgreementCard(props: AgreementCardProps) {
  const { entry, index, isFolded, isNew, isOwnRoute, today, edit } = props;
  const { language } = useLanguage();
  const words = usePlanWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isOpenAtFirst] = useState(isNew);
  // Once opened, they stay: a text that is too long to be kept would be lost with its field.
  const [hasFields, setHasFields] = useState(isOpenAtFirst);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);

  const said = entryInWords(entry, language, today);
  const closed = closedIn(entry, said.closedOn, words.closedOn);
  const summary = isFolded ? [said.owner, said.due, closed || said.status] : [closed];
  const fields = (
    <AgreementFields
      entry={entry}
      index={index}
      aboutDay={[said.due, said.isOverdue && words.pastDay].filter(Boolean).join('. ')}
      isOwnRoute={isOwnRoute}
      today={today}
      edit={edit}
    />
  );

  return (
    <article className={`card agreement agreement--${entry.status}`} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {said.title}
      </h3>
      <ul className="agreement__facts small">
        {said.isOverdue && <li className="agreement__overdue">{words.overdue}</li>}
        {summary.filter(Boolean).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {said.origin && <li>{words.origin(said.origin)}</li>}
      </ul>
      {isFolded ? (
        <details open={isOpenAtFirst} onToggle={() => setHasFields(true)}>
          <summary>
            {words.edit}
            <span className="visually-hidden">{words.of(said.title)}</span>
          </summary>
          {hasFields && fields}
        </details>
      ) : (
        fields
      )}
    </article>
  );
});

function closedIn({ status }: PlanEntry, day: string, words: ClosedWords): string {
  return day !== '' && (status === 'done' || status === 'dropped') ? words[status](day) : '';
}

type ClosedWords = Readonly<Record<'done' | 'dropped', (day: string) => string>>;
