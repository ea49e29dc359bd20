import { useState } from 'react';
import type { ErrorSource } from '../../cases/errorLog';
import { today } from '../../lib/days';
import { useDevice } from '../../ui/device';
import { useWords } from '../../ui/language';
import { ConfirmDialog } from '../../ui/layout/ConfirmDialog';
import { saveFile } from '../../ui/saveFile';
import { useSession } from '../../ui/session';

/** What is no valid case and was moved out of the way: to save as a file, and to throw away. */
export function QuarantineSection({ count }: { readonly count: number }) {
  const words = useWords('device');
  const session = useSession();
  const { cases, noteError } = useDevice();
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const attempt = (where: ErrorSource, work: () => Promise<string>) =>
    void work().then(setSaid, (error) => {
      noteError(where, error);
      setSaid(words.quarantineFailed);
    });
  const save = async () => {
    const name = `igm-scan-${today()}-set-aside.json`;
    saveFile(name, JSON.stringify(await cases.quarantined(), null, 1), 'application/json');
    return words.quarantineSaved(name);
  };
  const remove = async () => {
    await cases.emptyQuarantine();
    session.send({ type: 'list.opened' });
    // The section goes with them; the focus goes on in the page.
    document.getElementById('content')?.focus({ preventScroll: true });
    return '';
  };
  return (
    <section className="card" aria-labelledby="quarantine">
      <h2 id="quarantine">{words.quarantineHeading}</h2>
      <p>{words.quarantined(count)}</p>
      <div className="row">
        <button type="button" className="button button--quiet" onClick={() => attempt('backup', save)}>
          {words.saveQuarantined}
        </button>
        <button type="button" className="button button--text" onClick={() => setAsking(true)}>
          {words.removeQuarantined}
        </button>
      </div>
      <p role="status" className="small">
        {said}
      </p>
      {isAsking && (
        <ConfirmDialog
          heading={words.removeQuarantinedHeading}
          text={words.removeQuarantinedText}
          choices={[
            { label: words.removeQuarantined, isDanger: true, onChoose: () => attempt('delete', remove) },
          ]}
          cancelLabel={words.keep}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
