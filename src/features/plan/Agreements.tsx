import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type KeyedEntry, keyedEntries, orderedAgreements } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import { everyAgreement, hiddenBy } from '../../report/viewModel/findAgreements';
import { titleOfEntry } from '../../report/viewModel/plan';
import type { FollowUpProps } from '../../ui/followUp';
import { useLanguage } from '../../ui/language';
import { AgreementCard } from './AgreementCard';
import { AgreementFinder } from './AgreementFinder';
import { RemovedNotice } from './RemovedNotice';
import { usePlanWords } from './usePlanWords';
import { useRemoval } from './useRemoval';

interface AgreementsProps {
  readonly record: Case;
  /** ISO day. */
  readonly today: string;
  readonly edit: FollowUpProps['edit'];
  /** The name of the agreement that a link led to; null when none did. */
  readonly asked: string | null;
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
export function Agreements({ record, today, edit, asked, none }: AgreementsProps) {
  const { route } = record;
  const words = usePlanWords(route);
  const { language } = useLanguage();
  const [first] = useState(() => firstOrder(record));
  const [search, setSearch] = useState(everyAgreement);
  // What was looked for is decided when it is asked; a card that is being changed does not vanish.
  const [hidden, setHidden] = useState(nothing);
  const { removed, gone, back, remove, putBack } = useRemoval(record, edit);
  const closed = useRef<HTMLDetailsElement>(null);
  const isSearching = search !== everyAgreement;
  useEffect(() => {
    if (isSearching && closed.current) closed.current.open = true;
  }, [isSearching]);

  const agreements = keyedEntries(record.plan, gone).filter(({ entry }) => entry.decision === 'accepted');
  const byKey = new Map(agreements.map((one) => [one.key, one]));
  const added = agreements.filter(({ key }) => !first.keys.has(key));
  const found = agreements.filter(({ key }) => !hidden.has(key)).length;
  const cardsOf = (keys: readonly string[], isNew = false) =>
    keys.map((key) => {
      const one = byKey.get(key);
      if (removed?.key === key) {
        return (
          <li key={key}>
            <RemovedNotice
              title={titleOfEntry(removed.entry, language)}
              route={route}
              onPutBack={() => putBack(removed)}
            />
          </li>
        );
      }
      return (
        one && (
          <li key={key} hidden={hidden.has(key)}>
            <AgreementCard
              entry={one.entry}
              name={key}
              index={one.index}
              isFolded={first.isLong}
              isWanted={isNew || key === asked || key === back}
              route={route}
              today={today}
              edit={edit}
              onRemove={remove}
            />
          </li>
        )
      );
    });
  const closedKeys = first.closed.filter((key) => byKey.has(key) || key === removed?.key);
  const isNoneOpen = added.length === 0 && !first.open.some((key) => byKey.has(key));

  if (agreements.length === 0 && !removed) return none;
  return (
    <>
      {first.isLong && (
        <AgreementFinder
          search={search}
          owners={ownersOf(agreements, search.owner)}
          found={found}
          of={agreements.length}
          route={route}
          onSearch={(wanted) => {
            setSearch(wanted);
            setHidden(wanted === everyAgreement ? nothing : hiddenBy(wanted, agreements, language, today));
          }}
        />
      )}
      <section aria-labelledby="agreed">
        <h2 id="agreed">{words.agreed}</h2>
        {found < agreements.length && <p className="only-paper">{words.found(found, agreements.length)}</p>}
        {agreements.length === 0 ? none : isNoneOpen && <p>{words.nothingOpen}</p>}
        <ul className="agreements">
          {cardsOf(first.open)}
          {cardsOf(withRemoved(added, first.keys, removed), true)}
        </ul>
        {closedKeys.length > 0 && (
          <details ref={closed} className="agreements__closed">
            <summary>{words.closed(closedKeys.filter((key) => byKey.has(key)).length)}</summary>
            <ul className="agreements">{cardsOf(closedKeys)}</ul>
          </details>
        )}
      </section>
    </>
  );
}

/** The names of what was added while the page is open, and of what was taken out from among it. */
function withRemoved(
  added: readonly KeyedEntry[],
  first: ReadonlySet<string>,
  removed: { readonly key: string; readonly index: number } | null,
): readonly string[] {
  const keys = added.map(({ key }) => key);
  if (!removed || first.has(removed.key)) return keys;
  return keys.toSpliced(added.filter(({ index }) => index < removed.index).length, 0, removed.key);
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
