import { useState } from 'react';
import type { Case } from '../../cases/case';
import type { StorageProblem } from '../../cases/errors';
import { writeCaseFile } from '../../files/writeCaseFile';
import { useWords } from '../../ui/language';
import { ConfirmDialog } from '../../ui/layout/ConfirmDialog';
import { hrefOf } from '../../ui/routes';
import { caseFileName, saveFile } from '../../ui/saveFile';
import { useSession, useSessionState } from '../../ui/session';

interface SaveFailedProps {
  /** The case that is not kept. */
  readonly record: Case;
  readonly problem: StorageProblem;
}

/** Why a save failed, and what can be done about it. */
export function SaveFailed({ record, problem }: SaveFailedProps) {
  const session = useSession();
  const words = useWords('app');
  const hasFailed = useSessionState((state) => state.matches({ keeping: 'failed' }));
  const isWalking = useSessionState((state) => state.matches({ place: 'walking' }));
  const [isDiscarding, setDiscarding] = useState(false);
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
            onClick={() => session.send({ type: problem === 'gone' ? 'case.keptAgain' : 'save.retried' })}
          >
            {problem === 'gone' ? words.keepAgain : words.tryAgain}
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
