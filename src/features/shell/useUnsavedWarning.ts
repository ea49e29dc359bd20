import { useEffect } from 'react';
import { isAllSaved, type Session } from '../../ui/session';

/** Lets the browser ask before a page with unsaved answers closes. */
export function useUnsavedWarning(session: Session): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isAllSaved(session.getSnapshot())) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [session]);
}
