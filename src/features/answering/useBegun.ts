import { useEffect, useState } from 'react';
import { answeringId } from '../../cases/answeringCase';
import type { InvitationTerms } from '../../cases/case';
import type { CaseSummary } from '../../cases/caseRepository';
import type { NoteError } from '../../cases/errorLog';
import { useDevice } from '../../ui/device';

/** More people than share a device for one invitation. */
const MOST = 20;

/** Who began to answer an invitation on this device; null until that was looked up. */
export function useBegun(terms: InvitationTerms, noteError: NoteError): readonly CaseSummary[] | null {
  const { cases } = useDevice();
  const [begun, setBegun] = useState<readonly CaseSummary[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const found: CaseSummary[] = [];
      for (let ordinal = 0; ordinal < MOST; ordinal++) {
        const one = await cases.summary(answeringId(terms, ordinal));
        if (!one) break;
        found.push(one);
      }
      if (!isOver) setBegun(found);
    };
    look().catch((error) => {
      noteError('list', error);
      // Beginning says why nothing can be saved.
      if (!isOver) setBegun([]);
    });
    return () => {
      isOver = true;
    };
  }, [cases, noteError, terms]);
  return begun;
}
