import { type ReactNode, useEffect, useRef, useState } from 'react';
import { orderedAgreements } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import type { PlanEntry } from '../../cases/plan';
import { agreementsOf, type Removal } from '../../cases/planning';
import { everyAgreement, hiddenBy } from '../../report/viewModel/findAgreements';
import { titleOfEntry } from '../../report/viewModel/plan';
import { pressureNotices } from '../../report/viewModel/pressureNotices';
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
  /** The id of the agreement that a link led to; null when none did. */
  readonly pendingFocus: string | null;
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
export function Agreements({ record, today, pendingFocus, none }: AgreementsProps) {
  const { route } = record;
  const words = usePlanWords(route);
  const { language } = useLanguage();
  const [first] = useState(() => firstOrder(record));
  const [search, setSearch] = useState(everyAgreement);
  // What was looked for is decided when it is asked; a card that is being changed does not vanish.
  const [hidden, setHidden] = useState(nothing);
  const { removed, back, remove, putBack } = useRemoval(record);
  const closed = useRef<HTMLDetailsElement>(null);
  const isSearching = search !== everyAgreement;
  useEffect(() => {
    if (isSearching && closed.current) closed.current.open = true;
  }, [isSearching]);

  const agreements = agreementsOf(record);
  const notices = pressureNotices(record, language);
  const byId = new Map(agreements.map((entry) => [entry.id, entry]));
  const added = agreements.filter(({ id }) => !first.ids.has(id));
  const found = agreements.filter(({ id }) => !hidden.has(id)).length;
  const cardsOf = (ids: readonly string[], isNew = false) =>
    ids.map((id) => {
      const entry = byId.get(id);
      if (removed?.restored.id === id) {
        return (
          <li key={id}>
            <RemovedNotice
              title={titleOfEntry(removed.restored, language)}
              route={route}
              onPutBack={() => putBack(removed)}
            />
          </li>
        );
      }
      return (
        entry && (
          <li key={id} hidden={hidden.has(id)}>
            <AgreementCard
              entry={entry}
              isFolded={first.isLong}
              isWanted={isNew || id === pendingFocus || id === back}
              notice={notices.get(id) ?? ''}
              route={route}
              today={today}
              onRemove={remove}
            />
          </li>
        )
      );
    });
  const closedIds = first.closed.filter((id) => byId.has(id) || id === removed?.restored.id);
  const isNoneOpen = added.length === 0 && !first.open.some((id) => byId.has(id));

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
        {found < agreements.length && <p className="only-print">{words.found(found, agreements.length)}</p>}
        {agreements.length === 0 ? none : isNoneOpen && <p>{words.nothingOpen}</p>}
        <ul className="agreements">
          {cardsOf(first.open)}
          {cardsOf(withRemoved(added, first.ids, removed), true)}
        </ul>
        {closedIds.length > 0 && (
          <details ref={closed} className="agreements__closed">
            <summary>{words.closed(closedIds.filter((id) => byId.has(id)).length)}</summary>
            <ul className="agreements">{cardsOf(closedIds)}</ul>
          </details>
        )}
      </section>
    </>
  );
}

/** The ids of what was added while the page is open, and of what was taken out from among it. */
function withRemoved(
  added: readonly PlanEntry[],
  first: ReadonlySet<string>,
  removed: Removal | null,
): readonly string[] {
  const ids = added.map(({ id }) => id);
  if (!removed || first.has(removed.restored.id)) return ids;
  return [...ids, removed.restored.id];
}

/** Whom one can look for: every owner there is, and the one that is being looked for. */
function ownersOf(agreements: readonly PlanEntry[], sought: string | null): readonly string[] {
  const owners = agreements.map(({ owner }) => owner);
  return [...new Set(sought === null ? owners : [...owners, sought])];
}

function firstOrder({ plan }: Case) {
  const { open, closed } = orderedAgreements(plan);
  const idsOf = (entries: readonly PlanEntry[]) => entries.map(({ id }) => id);
  return {
    open: idsOf(open),
    closed: idsOf(closed),
    ids: new Set(idsOf([...open, ...closed])),
    isLong: open.length + closed.length >= MANY,
  };
}
