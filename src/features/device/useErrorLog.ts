import { useEffect, useState } from 'react';
import type { ErrorLog, NotedError } from '../../cases/errorLog';
import { useDevice } from '../../ui/device';

/** What was noted in this browser, as it is now; null until it is known. */
export function useErrorLog(): { readonly log: ErrorLog; readonly entries: readonly NotedError[] } | null {
  const { errors } = useDevice();
  const [noted, setNoted] = useState<ReturnType<typeof useErrorLog>>(null);
  useEffect(() => {
    let end: (() => void) | 'ended' | undefined;
    errors().then(
      (log) => {
        if (end === 'ended') return;
        const show = () => setNoted({ log, entries: log.entries() });
        end = log.watch(show);
        show();
      },
      // Without it there is no section.
      () => undefined,
    );
    return () => {
      if (typeof end === 'function') end();
      end = 'ended';
    };
  }, [errors]);
  return noted;
}
