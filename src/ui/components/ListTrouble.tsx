import { useWords } from '../language';
import { useSession, useSessionState } from '../session';
import { Alert } from './Alert';

/** What went wrong with the list of cases or with opening one of them; null when nothing did. */
export function useListTrouble() {
  return useSessionState((state) => {
    if (state.matches({ place: { choosing: 'listFailed' } })) return 'listFailedHeading';
    if (state.matches({ place: { choosing: 'removeFailed' } })) return 'removeFailedHeading';
    return state.matches({ place: 'loadFailed' }) ? 'loadFailedHeading' : null;
  });
}

/** Says what went wrong, and tries again. */
export function ListTrouble() {
  const session = useSession();
  const words = useWords('app');
  const trouble = useListTrouble();
  const problem = useSessionState(({ context }) => context.storageProblem);
  if (!trouble) return null;
  return (
    <Alert heading={words[trouble]}>
      <p>{words.storage[problem ?? 'unknown']}</p>
      <button
        type="button"
        className="button button--small button--quiet"
        onClick={() => session.send({ type: 'start.opened' })}
      >
        {words.tryAgain}
      </button>
    </Alert>
  );
}
