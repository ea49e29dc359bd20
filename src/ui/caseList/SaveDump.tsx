import { useState } from 'react';
import { today } from '../../lib/days';
import { useDevice } from '../device';
import { useWords } from '../language';
import { saveFile } from '../saveFile';

/** Saves the whole database as a file, as it stands: also what this version of the app cannot read. */
export function SaveDump() {
  const { cases, noteError } = useDevice();
  const words = useWords('listNotice');
  const [hasFailed, setFailed] = useState(false);
  const save = () =>
    cases.dump().then(
      (text) => {
        setFailed(false);
        saveFile(`igm-scan-${today()}-everything.json`, text, 'application/json');
      },
      (error) => {
        noteError('backup', error);
        setFailed(true);
      },
    );
  return (
    <>
      <button type="button" className="button button--small button--quiet" onClick={() => void save()}>
        {words.saveEverything}
      </button>
      <span role="status">{hasFailed ? words.saveFailed : ''}</span>
    </>
  );
}
