import { useState } from 'react';
import type { Case } from '../../cases/case';
import { writeCaseFile } from '../../cases/caseFile';
import { appWords } from '../../i18n/app';
import { resultsOf } from '../../report/measurementResult';
import { useWords } from '../language';
import { caseFileName, saveFile } from '../saveFile';

/** Saves the case with its results as a data file. */
export function DataFileButton({ record }: { readonly record: Case }) {
  const words = useWords(appWords);
  const [saved, setSaved] = useState('');
  const save = () => {
    const name = caseFileName(record);
    saveFile(name, writeCaseFile(record, resultsOf(record)), 'application/json');
    setSaved(name);
  };
  return (
    <>
      <button type="button" className="button button--quiet" onClick={save}>
        {words.reportPage.data}
      </button>
      <span role="status" className="small">
        {saved && words.reportPage.dataMade(saved)}
      </span>
    </>
  );
}
