import type { ErrorSource, NoteError } from '../cases/errorLog';
import { documentIn, type OpenDocument, type Session } from './session';

/** Notes what nothing catches: errors of the page and its promises, of the session and of its documents. */
export function noteFailures(session: Session, note: NoteError): void {
  addEventListener('error', ({ error }) => {
    // The browser's own remarks, and scripts of others, come without one.
    if (error) note('page', error);
  });
  addEventListener('unhandledrejection', ({ reason }) => note('promise', reason));
  let document: OpenDocument | undefined;
  session.subscribe({
    next: (state) => {
      const open = documentIn(state);
      if (open === document) return;
      document = open;
      open?.subscribe({ error: (error) => note('document', error) });
    },
    error: (error) => note('session', error),
  });
}

/** Waits for work as before, and notes when it fails. */
export function noting(note: NoteError) {
  return <Result>(where: ErrorSource, work: Promise<Result>): Promise<Result> => {
    work.catch((error) => note(where, error));
    return work;
  };
}
