import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../cases/case';
import { type Removal, removalOf } from '../../cases/planning';
import { useChange } from '../../ui/document';

interface Removed {
  /** What can be put back; null when there is nothing. */
  readonly removed: Removal | null;
  /** The id of what was put back last; null when nothing was. */
  readonly back: string | null;
  /** Takes an agreement out. The same function at every render. @param id of the entry */
  readonly remove: (id: string) => void;
  readonly putBack: (removed: Removal) => void;
}

/** Taking agreements out of the plan. The last one can be put back as long as the page is open. */
export function useRemoval(record: Case): Removed {
  const change = useChange();
  const [removed, setRemoved] = useState<Removal | null>(null);
  const [back, setBack] = useState<string | null>(null);
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  }, [record]);

  const remove = useCallback(
    (id: string) => {
      const removal = removalOf(latest.current, id);
      if (!removal) return;
      change({ type: 'entry.removed', entry: id });
      setRemoved(removal);
      setBack(null);
    },
    [change],
  );
  const putBack = (one: Removal) => {
    change(one);
    setRemoved(null);
    setBack(one.restored.id);
  };
  // Undone in another way, it is there again.
  const isBack = removed !== null && record.plan.some(({ id }) => id === removed.restored.id);
  return { removed: isBack ? null : removed, back, remove, putBack };
}
