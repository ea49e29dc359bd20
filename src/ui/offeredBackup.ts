import { useSyncExternalStore } from 'react';

/** A backup that was opened elsewhere in the app, on its way to the page that looks into it. */
let offered: Blob | null = null;
const listeners = new Set<() => void>();

export function offerBackup(file: Blob | null): void {
  offered = file;
  for (const listener of listeners) listener();
}

export function useOfferedBackup(): Blob | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
}
