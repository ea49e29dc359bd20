import { useCallback, useEffect, useState } from 'react';
import type { Case } from '../cases/case';
import type { Moment } from '../cases/caseRepository';
import { useDevice } from './device';

type Copy = Pick<Case, 'id' | 'revision'>;

const listeners = new Set<() => void>();

/** Remembers that copies of these revisions were saved. A failure does not matter to the copy itself. */
export function useNoteCopied(): (copies: readonly Copy[]) => void {
  const { cases } = useDevice();
  return useCallback(
    (copies) => {
      const noted = copies.map(({ id, revision }) => ({ id, revision }));
      cases.noteCopied(noted).then(tellAll, () => undefined);
    },
    [cases],
  );
}

/** The same of all cases, as they were at a moment. */
export function useNoteAllCopied(): (moment: Moment) => void {
  const { cases } = useDevice();
  return useCallback((moment) => void cases.noteAllCopied(moment).then(tellAll, () => undefined), [cases]);
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** The revision of the last copy of a case: null when there is none, undefined while it is not known. */
export function useCopiedRevision(id: string): number | null | undefined {
  const { cases } = useDevice();
  const [revision, setRevision] = useState<number | null>();
  useEffect(() => {
    let isOver = false;
    const ask = () => {
      cases.summary(id).then(
        (found) => {
          if (!isOver && found) setRevision(found.copiedRevision ?? null);
        },
        // Without storage other alerts say what there is to say.
        () => undefined,
      );
    };
    ask();
    listeners.add(ask);
    return () => {
      isOver = true;
      listeners.delete(ask);
    };
  }, [cases, id]);
  return revision;
}
