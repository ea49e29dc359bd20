import { useState } from 'react';
import { useDevice } from '../../ui/device';
import { useWords } from '../../ui/language';
import { documentIn, isAllSaved, useSession, useSessionState } from '../../ui/session';
import { forgetUnsaved } from '../../ui/unsaved';
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
  // What is being saved would come back after it.
  const isFree = useSessionState(isAllSaved);
  const [isAsking, setAsking] = useState(false);
  const [result, setResult] = useState<'none' | 'removed' | 'failed'>('none');
  const remove = async () => {
    try {
      const folder = await device.folder();
      const { kind } = folder.state();
      if (kind === 'on' || kind === 'asleep') await folder.leave();
      await device.cases.deleteAll();
      // Where nothing can be stored it is in memory.
      (await device.errors()).clear();
      forgetUnsaved();
      setResult('removed');
    } catch (error) {
      device.noteError('delete', error);
      setResult('failed');
    }
    // The list is empty now, and a case that was opened meanwhile is gone.
    session.send({ type: 'cases.changed' });
    documentIn(session.getSnapshot())?.send({ type: 'remote.changed' });
  };
  return (
    <section className="card" aria-labelledby="remove-all-data">
      <h2 id="remove-all-data">{words.removeHeading}</h2>
      {count !== null && <p>{words.removeText(count)}</p>}
      <p>{words.remains}</p>
      {!isFree && <p>{words.notKept}</p>}
      <button
        type="button"
        className="button button--danger"
        disabled={!isFree}
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
