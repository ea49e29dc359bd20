import { useState } from 'react';
import { useDevice } from '../../ui/device';
import { useWords } from '../../ui/language';
import { currentPath } from '../../ui/routes';
import { useSession, useSessionState } from '../../ui/session';
import { openWhatIsNamed } from '../../ui/useSessionFollowsAddress';
import { ConfirmRemoval } from './ConfirmRemoval';

interface RemoveAllDataProps {
  /** How many cases there are; null while that is not known. */
  readonly count: number | null;
}

/** Takes everything of the app from this device. Files that were saved outside the browser stay. */
export function RemoveAllData({ count }: RemoveAllDataProps) {
  const words = useWords('device');
  const session = useSession();
  const device = useDevice();
  // What is being kept would come back after it.
  const isAllSaved = useSessionState((state) => state.can({ type: 'scan.begun' }));
  const [isAsking, setAsking] = useState(false);
  const [result, setResult] = useState<'none' | 'removed' | 'failed'>('none');
  const remove = async () => {
    try {
      const folder = await device.folder();
      const { kind } = folder.state();
      if (kind === 'on' || kind === 'asleep') await folder.leave();
      await device.cases.removeAll();
      setResult('removed');
    } catch {
      setResult('failed');
    }
    session.send({ type: 'start.opened' });
    // The user may be elsewhere by now.
    openWhatIsNamed(session, currentPath());
  };
  return (
    <section className="card" aria-labelledby="remove-all-data">
      <h2 id="remove-all-data">{words.removeHeading}</h2>
      {count !== null && <p>{words.removeText(count)}</p>}
      <p>{words.remains}</p>
      {!isAllSaved && <p>{words.notKept}</p>}
      <button
        type="button"
        className="button button--danger"
        disabled={!isAllSaved}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </button>
      <p role="status">{result === 'removed' && words.removed}</p>
      {result === 'failed' && (
        <p role="alert" className="alert alert--error">
          {words.removeFailed}
        </p>
      )}
      {isAsking && (
        <ConfirmRemoval
          text={count === null ? words.confirmText : `${words.removeText(count)} ${words.confirmText}`}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
