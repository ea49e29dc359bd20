import { useEffect, useRef } from 'react';
import { AskPassphrase } from '../../ui/encryption/AskPassphrase';
import { FilePicker } from '../../ui/fields/FilePicker';
import { fileProblemText } from '../../ui/fileProblemText';
import { useWords } from '../../ui/language';
import { isAllSaved, useSession, useSessionState } from '../../ui/session';
import { RestoreChoices } from './RestoreChoices';
import { useRestore } from './useRestore';

/** Looks into a backup and puts back what someone chooses of it. */
export function RestoreBackup() {
  const words = useWords('backup');
  const problems = useWords('fileProblem');
  const { restoring, look, restore, cancel } = useRestore();
  const session = useSession();
  const isFree = useSessionState(isAllSaved);
  const offered = useSessionState(({ context }) => context.offeredBackup);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The buttons are gone once they were pressed; the focus stays here. */
  const goOn = (act: () => void) => {
    heading.current?.focus();
    act();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file that is offered
  useEffect(() => {
    if (!offered) return;
    session.send({ type: 'backup.taken' });
    look(offered);
  }, [offered]);
  const isBusy = restoring.kind === 'reading' || restoring.kind === 'writing';
  const said = (): string => {
    switch (restoring.kind) {
      case 'reading':
        return words.reading;
      case 'looking':
        return words.counted(restoring.overview.rows.length);
      case 'writing':
        return words.restoring(restoring.done, restoring.of);
      case 'done':
        return words.restored(restoring.added, restoring.keptBoth, restoring.replaced, restoring.skipped);
      default:
        return '';
    }
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.restoreHeading}
      </h3>
      <p>{words.restoreLead}</p>
      <FilePicker label={words.choose} hint={words.chooseHint} disabled={isBusy || !isFree} onPick={look} />
      <p role="status" id="restoring">
        {said()}
      </p>
      {(restoring.kind === 'reading' || restoring.kind === 'writing') && (
        <progress
          className="report__progress"
          aria-labelledby="restoring"
          value={restoring.done}
          max={Math.max(restoring.of, 1)}
        />
      )}
      {restoring.kind === 'refused' && (
        <p role="alert" className="alert alert--error">
          {fileProblemText(restoring.problem, problems)} {problems.nothingChanged}
        </p>
      )}
      {restoring.kind === 'failed' && (
        <p role="alert" className="alert alert--error">
          {words.readFailed}
        </p>
      )}
      {restoring.kind === 'stopped' && (
        <p role="alert" className="alert alert--error">
          {words.restoreFailed(restoring.done, restoring.of)}
        </p>
      )}
      {restoring.kind === 'looking' && (
        <RestoreChoices
          overview={restoring.overview}
          onRestore={(choices) => goOn(() => restore(restoring.file, restoring.overview, choices))}
          onCancel={() => goOn(cancel)}
        />
      )}
      {restoring.kind === 'locked' && <AskPassphrase file={restoring.file} onOpen={look} onCancel={cancel} />}
    </>
  );
}
