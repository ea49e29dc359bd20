import { useState } from 'react';
import type { StorageProblem } from '../../cases/errors';
import { writeCaseFile } from '../../files/writeCaseFile';
import { hasFailed } from '../../machines/sessionMachine';
import { useDocument, useDocumentState, useOpenCase } from '../../ui/document';
import { useWords } from '../../ui/language';
import { ConfirmDialog } from '../../ui/layout/ConfirmDialog';
import { hrefOf } from '../../ui/routes';
import { caseFileName, saveFile } from '../../ui/saveFile';
import { useSession, useSessionState } from '../../ui/session';
import { forgetUnsaved } from '../../ui/unsaved';

interface SaveFailedProps {
  readonly problem: StorageProblem;
}

interface WayOut {
  readonly event: 'save.retried' | 'case.keptAgain' | 'case.replaced';
  readonly label: 'tryAgain' | 'keepAgain' | 'replaceAllTheSame';
}

const tryAgain: WayOut = { event: 'save.retried', label: 'tryAgain' };

/** What can be done where trying again leads to the same. */
const waysOut: Partial<Record<StorageProblem, WayOut>> = {
  gone: { event: 'case.keptAgain', label: 'keepAgain' },
  // Only for what came from a file: other changes are done again on top of what is there.
  conflict: { event: 'case.replaced', label: 'replaceAllTheSame' },
};

/** Why a save failed, and what can be done about it. */
export function SaveFailed({ problem }: SaveFailedProps) {
  const session = useSession();
  const words = useWords('app');
  const document = useDocument();
  const record = useOpenCase();
  const canRetry = useDocumentState(hasFailed) ?? false;
  const isShown = useSessionState((state) => state.matches({ document: { open: { attention: 'shown' } } }));
  const [isDiscarding, setDiscarding] = useState(false);
  if (!record) return null;
  const { event, label } = waysOut[problem] ?? tryAgain;
  return (
    <div className="alert alert--error" role="alert">
      <h2>{words.saveFailedHeading(record.employer.name)}</h2>
      <p>{words.storage[problem]}</p>
      <div className="row">
        <button
          type="button"
          className="button button--small"
          disabled={!canRetry}
          onClick={() => document?.send({ type: event })}
        >
          {words[label]}
        </button>
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => saveFile(caseFileName(record), writeCaseFile(record), 'application/json')}
        >
          {words.saveAsFile}
        </button>
        {!isShown && (
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
                forgetUnsaved(record.id);
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
