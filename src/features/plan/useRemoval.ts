import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../cases/case';
import { isNumberTaken, putBackEntry, type RemovedEntry, removalOf, removeEntry } from '../../cases/planning';
import type { FollowUpProps } from '../../ui/followUp';

/** The agreement that was taken out last. */
interface Removed extends RemovedEntry {
  /** The name that it had on the page. */
  readonly key: string;
}

interface Removal {
  /** What can be put back; null when there is nothing. */
  readonly removed: Removed | null;
  /** The names of all that was taken out while the page is open. */
  readonly gone: ReadonlySet<string>;
  /** The name of what was put back last; null when nothing was. */
  readonly back: string | null;
  /** Takes out the agreement of this name, at this place of the plan. The same function at every render. */
  readonly remove: (key: string, index: number) => void;
  readonly putBack: (removed: Removed) => void;
}

/** Taking agreements out of the plan. The last one can be put back as long as the page is open. */
export function useRemoval(record: Case, edit: FollowUpProps['edit']): Removal {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [back, setBack] = useState<string | null>(null);
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  }, [record]);

  const remove = useCallback(
    (key: string, index: number) => {
      const removal = removalOf(latest.current, index);
      if (!removal) return;
      edit(removeEntry(index));
      setRemoved({ ...removal, key });
      setGone((before) => new Set([...before, key]));
      setBack(null);
    },
    [edit],
  );
  const putBack = (one: Removed) => {
    edit(putBackEntry(one));
    setRemoved(null);
    // Under another number it is a new agreement to the page.
    if (isNumberTaken(record, one.entry)) return;
    setGone(new Set([...gone].filter((key) => key !== one.key)));
    setBack(one.key);
  };
  return { removed, gone, back, remove, putBack };
}
