import { useState } from 'react';
import { fileStem } from '../../files/fileStem';
import { answersCsv } from '../../report/exports/csv';
import type { Report } from '../../report/viewModel/report';
import { useWords } from '../../ui/language';
import { saveFile } from '../../ui/saveFile';

interface SaveTableProps {
  readonly report: Report;
}

/** Saves answers and scores for a spreadsheet. */
export function SaveTable({ report }: SaveTableProps) {
  const words = useWords('dataExports');
  const [saved, setSaved] = useState('');
  const save = () => {
    const name = `${fileStem(report.record)}.csv`;
    saveFile(name, answersCsv(report), 'text/csv');
    setSaved(name);
  };
  return (
    <>
      <button type="button" className="button button--quiet" onClick={save}>
        {words.saveTable}
      </button>
      <p role="status">{saved && words.saved(saved)}</p>
    </>
  );
}
