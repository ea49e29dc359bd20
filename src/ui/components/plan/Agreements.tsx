import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type KeyedEntry, keyedEntries, orderedAgreements } from '../../../cases/agreementOrder';
import type { Case } from '../../../cases/case';
import { everyAgreement, hiddenBy } from '../../../report/findAgreements';
import type { FollowUpProps } from '../../followUp';
import { useLanguage } from '../../language';
import { AgreementCard } from './AgreementCard';
import { AgreementFinder } from './AgreementFinder';
import { usePlanWords } from './usePlanWords';

interface AgreementsProps {
  readonly record: Case;
  /** ISO day. */
  readonly today: string;
  readonly edit: FollowUpProps['edit'];
  /** Shown as long as there is no agreement. */
  readonly none: ReactNode;
}

/** From how many agreements on each is folded, and one can be looked for. */
const MANY = 11;

const nothing: ReadonlySet<string> = new Set();

/**
 * The agreements, each a card. They stand in the order of the moment when the page was opened, also when
 * a day or a status changes: no card moves away under someone's hands.
 */
export function Agreements({ record, today, edit, none }: AgreementsProps) {
  const words = usePlanWords();
  const { language } = useLanguage();
  const [first] = useState(() => firstOrder(record));
  const [search, setSearch] = useState(everyAgreement);
  // What was looked for is decided when it is asked; a card that is being changed does not vanish.
  const [hidden, setHidden] = useState(nothing);
  const closed = useRef<HTMLDetailsElement>(null);
  const isSearching = search !== everyAgreement;
  useEffect(() => {
    if (isSearching && closed.current) closed.current.open = true;
  }, [isSearching]);

  const agreements = keyedEntries(record.plan).filter(({ entry }) => entry.decision === 'accepted');
  const byKey = new Map(agreements.map((one) => [one.key, one]));
  const added = agreements.filter(({ key }) => !first.keys.has(key));
  const cardsOf = (shown: readonly KeyedEntry[], isNew: boolean) =>
    shown.map(({ key, index, entry }) => (
      <li key={key} hidden={hidden.has(key)}>
        <AgreementCard
          entry={entry}
          index={index}
          isFolded={first.isLong}
          isNew={isNew}
          isOwnRoute={record.route === 'professional'}
          today={today}
          edit={edit}
        />
      </li>
    ));
  const nowOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);

  if (agreements.length === 0) return none;
  return (
    <>
      {first.isLong && (
        <AgreementFinder
          search={search}
          owners={ownersOf(agreements, search.owner)}
          found={agreements.filter(({ key }) => !hidden.has(key)).length}
          of={agreements.length}
          onSearch={(wanted) => {
            setSearch(wanted);
            setHidden(wanted === everyAgreement ? nothing : hiddenBy(wanted, agreements, language, today));
          }}
        />
      )}
      <section aria-labelledby="agreed">
        <h2 id="agreed">{words.agreed}</h2>
        {first.open.length + added.length === 0 && <p>{words.nothingOpen}</p>}
        <ul className="agreements">
          {cardsOf(nowOf(first.open), false)}
          {cardsOf(added, true)}
        </ul>
        {first.closed.length > 0 && (
          <details ref={closed} className="agreements__closed">
            <summary>{words.closed(first.closed.length)}</summary>
            <ul className="agreements">{cardsOf(nowOf(first.closed), false)}</ul>
          </details>
        )}
      </section>
    </>
  );
}

/** Whom one can look for: every owner there is, and the one that is being looked for. */
function ownersOf(agreements: readonly KeyedEntry[], sought: string | null): readonly string[] {
  const owners = agreements.map(({ entry }) => entry.owner);
  return [...new Set(sought === null ? owners : [...owners, sought])];
}

function firstOrder({ plan }: Case) {
  const { open, closed } = orderedAgreements(plan);
  const keysOf = (entries: readonly KeyedEntry[]) => entries.map(({ key }) => key);
  return {
    open: keysOf(open),
    closed: keysOf(closed),
    keys: new Set(keysOf([...open, ...closed])),
    isLong: open.length + closed.length >= MANY,
  };
}
