import { useEffect, useState } from 'react';
import { keyedEntries } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import { afterPaint } from '../../ui/afterPaint';
import { takeAskedFor } from '../../ui/askedFor';

/**
 * The name of the agreement that a link led to, once the page stands; null when none was asked for.
 * To be used outside the page itself: arriving at a page gives the focus to its heading, and only after
 * that it can go on to the agreement.
 */
export function useAskedFor(record: Case): string | null {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    const index = takeAskedFor(record.id);
    const agreement = index === null ? undefined : keyedEntries(record.plan)[index];
    if (agreement) afterPaint(() => setAsked(agreement.key));
  }, [record]);
  return asked;
}
