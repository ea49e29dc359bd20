import { useState } from 'react';
import type { Case } from '../../cases/case';
import { copyReminder, MANY_CHANGES } from '../../cases/copyReminder';
import { writeCaseFile } from '../../files/writeCaseFile';
import { resultsOf } from '../../report/exports/results';
import { useCopiedRevision, useNoteCopied } from '../copies';
import { useWords } from '../language';
import { useReportWords } from '../reportWords';
import { caseFileName, saveFile } from '../saveFile';

/** At which revision someone said "not now", by case, as long as the app is open. */
const dismissed = new Map<string, number>();

/** Says calmly that there is no copy of a case, or an old one. Stands behind the questions, never among them. */
export function CopyReminder({ record }: { readonly record: Case }) {
  const words = useWords('backup');
  const { reportPage } = useReportWords();
  const noteCopied = useNoteCopied();
  const copied = useCopiedRevision(record.id);
  const [saved, setSaved] = useState('');
  const [, setDismissedAt] = useState(dismissed.get(record.id));
  const { id, revision, example = false } = record;
  const hasResult = record.measurements.some(({ completedAt }) => completedAt !== null);
  const reminder = copied === undefined ? null : copyReminder({ revision, copied, hasResult, example });
  const isDismissed = revision - (dismissed.get(id) ?? Number.NEGATIVE_INFINITY) < MANY_CHANGES;
  const save = () => {
    const name = caseFileName(record);
    saveFile(name, writeCaseFile(record, resultsOf(record)), 'application/json');
    noteCopied([record]);
    setSaved(name);
  };
  const dismiss = () => {
    dismissed.set(id, revision);
    setDismissedAt(revision);
    // The button is gone; the focus goes on in the page, which stays where it is.
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  return (
    <>
      {reminder && !isDismissed && (
        <div className="alert alert--notice">
          <p>{`${words[reminder]} ${words.saveCopy}`}</p>
          <div className="row">
            <button type="button" className="button button--small button--quiet" onClick={save}>
              {words.copyNow}
            </button>
            <button type="button" className="button button--small button--text" onClick={dismiss}>
              {words.dismiss}
            </button>
          </div>
        </div>
      )}
      <p role="status" className="small">
        {saved && reportPage.dataMade(saved)}
      </p>
    </>
  );
}
