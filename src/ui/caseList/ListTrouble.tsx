import { Suspense } from 'react';
import { useWords } from '../language';
import { Alert } from '../layout/Alert';
import { preloadable } from '../preloadable';
import { type SessionState, useSession, useSessionState } from '../session';

const ListNotice = preloadable(async () => (await import('./ListNotice')).ListNotice, 'storage');

const SaveDump = preloadable(async () => (await import('./SaveDump')).SaveDump, 'storage');

/** What went wrong with the list of cases or with opening one of them; null when nothing did. */
export function useListTrouble() {
  return useSessionState((state) => {
    if (state.matches({ list: 'failed' })) return 'listFailedHeading';
    if (state.matches({ list: 'deleteFailed' })) return 'removeFailedHeading';
    return state.matches({ document: 'makeFailed' }) ? 'loadFailedHeading' : null;
  });
}

/** The problem behind it, each of its own region: what went wrong elsewhere is not said here. */
function problemOf(state: SessionState) {
  const { context } = state;
  if (state.matches({ list: 'failed' })) return context.listProblem;
  return state.matches({ list: 'deleteFailed' }) ? context.deleteProblem : context.makeProblem;
}

/** The problems in which the data is there and this version of the app cannot read it. */
const unread = ['newer', 'notUpgraded', 'unknown'] as const;

/** Says what went wrong, and tries again; or what is wrong with the list that came. */
export function ListTrouble() {
  const session = useSession();
  const words = useWords('app');
  const trouble = useListTrouble();
  const problem = useSessionState(problemOf);
  const list = useSessionState(({ context }) => context.list);
  if (!trouble) {
    if (!list?.missing && !list?.newer) return null;
    return (
      <Suspense>
        <ListNotice.Component list={list} />
      </Suspense>
    );
  }
  return (
    <Alert heading={words[trouble]}>
      <p>{words.storage[problem ?? 'unknown']}</p>
      <div className="row">
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => session.send({ type: 'list.opened' })}
        >
          {words.tryAgain}
        </button>
        {unread.some((one) => one === problem) && (
          <Suspense>
            <SaveDump.Component />
          </Suspense>
        )}
      </div>
    </Alert>
  );
}
