import { useState } from 'react';
import type { Case } from '../../cases/case';
import { writeCaseFile } from '../../files/writeCaseFile';
import { resultsOf } from '../../report/exports/results';
import { useNoteCopied } from '../copies';
import { useReportWords } from '../reportWords';
import { caseFileName, saveFile } from '../saveFile';

/** Saves the case with its results as a data file. */
export function DataFileButton({ record }: { readonly record: Case }) {
  const { reportPage: words } = useReportWords();
  const noteCopied = useNoteCopied();
  const [saved, setSaved] = useState('');
  const save = () => {
    const name = caseFileName(record);
    saveFile(name, writeCaseFile(record, resultsOf(record)), 'application/json');
    noteCopied([record]);
    setSaved(name);
  };
  return (
    <>
      <button type="button" className="button button--quiet" data-action="save-data" onClick={save}>
        {words.data}
      </button>
      <span role="status" className="small">
        {saved && words.dataMade(saved)}
      </span>
    </>
  );
}
