import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { CaseSummary } from '../../cases/caseRepository';
import { useWords } from '../language';
import { useSession, useSessionState } from '../session';
import { CaseListing } from './CaseListing';
import { useListTrouble } from './ListTrouble';
import { LazyRemoveCase } from './lazyRemoveCase';

interface SavedCasesProps {
  readonly heading: string;
  readonly route: CaseSummary['route'];
  /** Below the list. */
  readonly children?: ReactNode;
}

/** The newest cases of a route on this device, to go on with or to remove. */
export function SavedCases({ heading, route, children }: SavedCasesProps) {
  const session = useSession();
  const words = useWords('start');
  const list = useSessionState(({ context }) => context.list);
  const isInTrouble = useListTrouble() !== null;
  const [removing, setRemoving] = useState<CaseSummary | null>(null);

  const title = useRef<HTMLHeadingElement>(null);
  const hasRemoved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list is new
  useEffect(() => {
    // The button that was pressed is gone with its case; the focus stays with the list.
    if (hasRemoved.current) title.current?.focus();
    hasRemoved.current = false;
  }, [list]);

  return (
    <section aria-labelledby="cases">
      <h2 id="cases" ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {list && <CaseListing list={list} route={route} onRemove={setRemoving} />}
      {!list && !isInTrouble && <p>{words.listing}</p>}
      {children}
      {removing && (
        <Suspense>
          <LazyRemoveCase.Component
            summary={removing}
            onRemove={() => {
              hasRemoved.current = true;
              session.send({ type: 'case.deleted', id: removing.id });
            }}
            onClose={() => setRemoving(null)}
          />
        </Suspense>
      )}
    </section>
  );
}
