import { useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { afterPaint } from '../../ui/afterPaint';
import { routeOf } from '../../ui/routes';

/**
 * The id of the agreement that the address names, once the page stands; null when it names none.
 * To be used outside the page itself: arriving at a page gives the focus to its heading, and only after
 * that it can go on to the agreement.
 */
export function usePendingFocus(): string | null {
  const [pendingFocus, setPendingFocus] = useState<string | null>(null);
  const [path] = useHashLocation();
  const route = routeOf(path);
  const entry = route.kind === 'case' ? route.query.entry : undefined;
  useEffect(() => (entry ? afterPaint(() => setPendingFocus(entry)) : undefined), [entry]);
  return pendingFocus;
}
