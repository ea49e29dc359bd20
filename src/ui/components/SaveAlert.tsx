import { useState } from 'react';
import { writeCaseFile } from '../../cases/writeCaseFile';
import { useWords } from '../language';
import { hrefOf } from '../routes';
import { caseFileName, saveFile } from '../saveFile';
import { useSession, useSessionState } from '../session';
import { ConfirmDialog } from './ConfirmDialog';

/** A failed save says so on every page and stays, also while it is tried again, until it is solved. */
export function SaveAlert() {
  const session = useSession();
  const words = useWords('app');
  const record = useSessionState(({ context }) => context.current);
  const isUnsaved = useSessionState(({ context: { current, kept } }) => current?.revision !== kept);
  const problem = useSessionState(({ context }) => context.storageProblem);
  const hasFailed = useSessionState((state) => state.matches({ keeping: 'failed' }));
  const isWalking = useSessionState((state) => state.matches({ place: 'walking' }));
  const [isDiscarding, setDiscarding] = useState(false);
  if (!record || !isUnsaved || !problem) return null;
  return (
    <div className="alert alert--error" role="alert">
      <h2>{words.saveFailedHeading(record.employer.name)}</h2>
      <p>{words.storage[problem]}</p>
      <div className="row">
        {problem !== 'stale' && (
          <button
            type="button"
            className="button button--small"
            disabled={!hasFailed}
            onClick={() => session.send({ type: 'save.retried' })}
          >
            {words.tryAgain}
          </button>
        )}
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => saveFile(caseFileName(record), writeCaseFile(record), 'application/json')}
        >
          {words.saveAsFile}
        </button>
        {!isWalking && (
          <a className="button button--small button--quiet" href={hrefOf(record.id)}>
            {words.continueCase}
          </a>
        )}
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => setDiscarding(true)}
        >
          {words.discard}
        </button>
      </div>
      {isDiscarding && (
        <ConfirmDialog
          heading={words.discardHeading(record.employer.name)}
          text={words.discardText}
          choices={[
            {
              label: words.discard,
              isDanger: true,
              onChoose: () => {
                session.send({ type: 'unsaved.discarded' });
                location.hash = '#/';
              },
            },
          ]}
          cancelLabel={words.doNotDiscard}
          onClose={() => setDiscarding(false)}
        />
      )}
    </div>
  );
}
