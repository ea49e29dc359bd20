import { useEffect, useState } from 'react';
import { notReady, takeNewVersion, watchReadiness } from '../../offline/readiness';
import { useWords } from '../../ui/language';
import { isAllSaved, useSessionState } from '../../ui/session';

/**
 * Whether the app works without a network, and whether a newer one waits. A newer one is never taken by
 * itself while a window is open: here, where no case is on the page, someone may ask for it.
 */
export function OfflineStatus() {
  const words = useWords('offline');
  const [{ isReady, newVersion }, setReadiness] = useState(notReady);
  const isFree = useSessionState(isAllSaved);
  useEffect(() => watchReadiness(setReadiness), []);

  const takeNow = async () => {
    if (!(await takeNewVersion())) setReadiness({ isReady, newVersion: 'waiting' });
  };

  return (
    <>
      <div role="status" className="small">
        {!isSecureContext && <p>{words.notSecure}</p>}
        {isSecureContext && !('serviceWorker' in navigator) && <p>{words.noWorker}</p>}
        {isReady && <p>{words.ready}</p>}
        {newVersion !== 'none' && <p>{words.newVersion[newVersion]}</p>}
      </div>
      {newVersion === 'takeable' && (
        <button type="button" className="button button--quiet" disabled={!isFree} onClick={takeNow}>
          {words.takeNow}
        </button>
      )}
    </>
  );
}
