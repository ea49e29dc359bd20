import { Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CaseSummary } from '../../cases/caseRepository';
import { LazyRemoveCase } from '../../ui/caseList/lazyRemoveCase';
import { useWords } from '../../ui/language';
import { useSession } from '../../ui/session';
import { useDebounced } from '../../ui/useDebounced';
import { CaseRow } from './CaseRow';
import { PAGE } from './searchInAddress';
import { useArchiving } from './useArchiving';
import type { Found } from './useFound';

/** So long after the last change the number of cases is announced. */
const PAUSE = 500;

interface FoundCasesProps {
  readonly found: Found;
  /** Of how many. */
  readonly of: number;
  /** How many of them are shown at most. */
  readonly shown: number;
  readonly onShowMore: (shown: number) => void;
}

/**
 * The cases that were found, a page at a time: the whole list is a list like any other, to a keyboard, a screen
 * reader and the browser's own search, and costs the same however many there are.
 */
export function FoundCases({ found: { cases, count, sought }, of, shown, onShowMore }: FoundCasesProps) {
  const session = useSession();
  const words = useWords('cases');
  const [now] = useState(() => new Date());
  const { canArchive, archive } = useArchiving();
  const [said, setSaid] = useState('');
  const [removing, setRemoving] = useState<CaseSummary | null>(null);
  const [removed, setRemoved] = useState<CaseSummary | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  /** The row that the focus goes to when its place is gone. */
  const next = useRef<number | null>(null);
  const announced = useDebounced(count, PAUSE);
  const visible = cases.slice(0, shown);

  // Read by what the rows are given, which stays the same for all of them.
  const latest = useRef({ cases, archive });
  useEffect(() => {
    latest.current = { cases, archive };
  });
  const leaveRow = useCallback(({ id }: CaseSummary) => {
    next.current = latest.current.cases.findIndex(({ summary }) => summary.id === id);
  }, []);
  const onArchive = useCallback(
    async (summary: CaseSummary) => {
      leaveRow(summary);
      const isDone = await latest.current.archive(summary);
      const { name, archived } = summary;
      if (!isDone) setSaid(words.archiveFailed(name));
      else setSaid(archived ? words.isPutBack(name) : words.isPutAway(name));
    },
    [leaveRow, words],
  );

  useEffect(() => {
    if (removed && cases.every(({ summary }) => summary.id !== removed.id)) {
      setSaid(words.isRemoved(removed.name));
      setRemoved(null);
    }
  }, [cases, removed, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the rows are new
  useLayoutEffect(() => {
    const here = document.activeElement;
    if (next.current === null || (here !== document.body && here !== more.current)) return;
    const links = rows.current?.querySelectorAll<HTMLElement>('.cases__name') ?? [];
    (links[Math.min(next.current, links.length - 1)] ?? heading.current)?.focus();
    next.current = null;
  }, [cases, shown]);

  return (
    <section aria-labelledby="found">
      <h2 id="found" ref={heading} tabIndex={-1}>
        {words.resultsHeading}
      </h2>
      <p role="status" className="case-search__count">
        {words.found(announced, of)}
      </p>
      <p role="status">{said}</p>
      {count === 0 && of > 0 && <p>{words.nothing}</p>}
      <ul className="cases" ref={rows} data-sought={sought}>
        {visible.map((one) => (
          <CaseRow
            key={one.summary.id}
            found={one}
            now={now}
            canArchive={canArchive}
            onArchive={onArchive}
            onRemove={setRemoving}
          />
        ))}
      </ul>
      {count > visible.length && (
        <p className="case-search__more">
          <span>{words.shown(visible.length, count)}</span>{' '}
          <button
            ref={more}
            type="button"
            className="button button--small button--quiet"
            onClick={() => {
              next.current = visible.length;
              onShowMore(shown + PAGE);
            }}
          >
            {words.more(Math.min(PAGE, count - visible.length))}
          </button>
        </p>
      )}
      {removing && (
        <Suspense>
          <LazyRemoveCase.Component
            summary={removing}
            onRemove={() => {
              leaveRow(removing);
              setRemoved(removing);
              session.send({ type: 'case.deleted', id: removing.id });
            }}
            onClose={() => setRemoving(null)}
          />
        </Suspense>
      )}
    </section>
  );
}
