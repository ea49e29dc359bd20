import { useEffect, useState } from 'react';
import type { CaseGlance, CaseList, CaseRepository } from '../../cases/caseRepository';
import { type StorageProblem, storageProblemOf } from '../../cases/errors';
import { readyToFind } from '../../cases/searchCases';
import { useDevice } from '../device';

/** The list that was read last: who comes back to it waits for what changed since, and no longer. */
const last = new WeakMap<CaseRepository, CaseList>();

/** How far the reading of all cases is. */
export type AllCases =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem }
  | { readonly kind: 'read'; readonly list: CaseList };

/**
 * All cases on this device, for who looks among them. Where there are many that takes a while, in which the page
 * goes on.
 * @param glance read anew with each of these
 */
export function useAllCases(glance: CaseGlance | null): AllCases {
  const { cases, noteError } = useDevice();
  const [all, setAll] = useState<AllCases>(() => {
    const list = last.get(cases);
    return list ? { kind: 'read', list } : { kind: 'reading' };
  });
  useEffect(() => {
    if (!glance) return;
    let isOver = false;
    const read = async () => {
      const list = await cases.list(last.get(cases));
      await readyToFind(list.cases);
      last.set(cases, list);
      if (!isOver) setAll({ kind: 'read', list });
    };
    read().catch((error) => {
      noteError('list', error);
      if (!isOver) setAll({ kind: 'failed', problem: storageProblemOf(error) });
    });
    return () => {
      isOver = true;
    };
  }, [cases, noteError, glance]);
  return all;
}
