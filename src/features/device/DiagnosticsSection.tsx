import { useState } from 'react';
import { today } from '../../lib/days';
import { useWords } from '../../ui/language';
import { ConfirmDialog } from '../../ui/layout/ConfirmDialog';
import { saveFile } from '../../ui/saveFile';
import { NotedErrors } from './NotedErrors';
import { useErrorLog } from './useErrorLog';

/** The errors that were noted: to look at, to save for whoever helps, and to clear. */
export function DiagnosticsSection() {
  const words = useWords('diagnostics');
  const noted = useErrorLog();
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  if (!noted) return null;
  const { log, entries } = noted;
  const save = () => {
    const name = `igm-scan-${today()}-diagnostics.json`;
    saveFile(name, JSON.stringify({ errors: entries.toReversed() }, null, 1), 'application/json');
    setSaid(words.saved(name));
  };
  const clear = () => {
    log.clear();
    setSaid('');
    // The buttons go with them; the focus goes on in the page.
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  return (
    <section className="card" aria-labelledby="diagnostics">
      <h2 id="diagnostics">{words.heading}</h2>
      <p>{words.lead}</p>
      {entries.length === 0 ? (
        <p role="status">{words.none}</p>
      ) : (
        <>
          <p>{words.stays}</p>
          <p>
            {words.count(entries.length)} {words.full(log.limit)}
          </p>
          <details>
            <summary>{words.show}</summary>
            <NotedErrors entries={entries} />
          </details>
          <div className="row">
            <button type="button" className="button button--quiet" onClick={save}>
              {words.save}
            </button>
            <button type="button" className="button button--text" onClick={() => setAsking(true)}>
              {words.clear}
            </button>
          </div>
          <p role="status" className="small">
            {said}
          </p>
        </>
      )}
      {isAsking && (
        <ConfirmDialog
          heading={words.clearHeading}
          text={words.clearText}
          choices={[{ label: words.clear, isDanger: true, onChoose: clear }]}
          cancelLabel={words.keep}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
