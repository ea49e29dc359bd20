import { useEffect } from 'react';
import { isAllSaved, type Session } from '../../ui/session';
import { hasUnsaved } from '../../ui/unsaved';

/** Lets the browser ask before the app closes with something that is not saved: answers, or a text in a field. */
export function useUnsavedWarning(session: Session): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isAllSaved(session.getSnapshot()) || hasUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [session]);
}
