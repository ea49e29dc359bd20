import { useEffect } from 'react';
import type { Case } from '../../cases/case';
import { writeCaseFile } from '../../files/writeCaseFile';
import { useOpenCase } from '../document';
import { useWords } from '../language';
import { caseFileName, saveFile } from '../saveFile';
import { Page } from './Page';

interface CrashReportProps {
  /** What was open, where that is known; else what is open. */
  readonly record?: Case | null;
}

/** What is shown when a screen threw: the answers are still there and can be saved. */
export function CrashReport(props: CrashReportProps) {
  const words = useWords('app');
  const open = useOpenCase();
  const record = open ?? props.record;
  useEffect(() => {
    // Another address is another chance, on a page that is built anew.
    const startAgain = () => location.reload();
    addEventListener('hashchange', startAgain);
    return () => removeEventListener('hashchange', startAgain);
  }, []);
  return (
    <Page title={words.crashHeading}>
      <h1 tabIndex={-1}>{words.crashHeading}</h1>
      <p>{words.crashText}</p>
      <div className="row">
        {record && (
          <button
            type="button"
            className="button"
            onClick={() => saveFile(caseFileName(record), writeCaseFile(record), 'application/json')}
          >
            {words.saveAsFile}
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <a className="button button--quiet" href="#/">
          {words.toStart}
        </a>
      </div>
    </Page>
  );
}
