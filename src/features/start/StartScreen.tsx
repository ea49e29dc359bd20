import { Suspense } from 'react';
import { questionCount } from '../../questions/instruments';
import { ListTrouble } from '../../ui/caseList/ListTrouble';
import { SavedCases } from '../../ui/caseList/SavedCases';
import { FilePicker } from '../../ui/fields/FilePicker';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { navigate } from '../../ui/navigate';
import { preloadable } from '../../ui/preloadable';
import { pathOf } from '../../ui/routes';
import { isAllSaved, useSession, useSessionState } from '../../ui/session';

const StartMore = preloadable(async () => (await import('./StartMore')).StartMore, 'start', 'model');

/** Where everything begins: a new scan, the example, a file, the scans on this device, and what this is. */
export function StartScreen() {
  const session = useSession();
  const words = useWords('start');
  const { language } = useLanguage();
  const list = useSessionState(({ context }) => context.list);
  const isReading = useSessionState(
    (state) => state.matches({ file: 'reading' }) || state.matches({ file: 'comparing' }),
  );
  const isFree = useSessionState(isAllSaved);

  const openExample = () => {
    if (list?.example) navigate(pathOf(list.example));
    else session.send({ type: 'case.wanted', kind: 'example', language });
  };

  return (
    <Page title={words.title} className="start">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <p>{words.forWhom(questionCount('igm-employer', 'full'), questionCount('igm-employer', 'short'))}</p>

      <ListTrouble />

      <div className="row">
        <button type="button" className="button" disabled={!isFree} onClick={() => navigate('/new')}>
          {words.newScan}
        </button>
        <button type="button" className="button button--quiet" disabled={!isFree} onClick={openExample}>
          {words.example}
        </button>
        <FilePicker
          label={words.openFile}
          hint={words.openFileHint}
          disabled={!isFree}
          onPick={(file) => session.send({ type: 'file.chosen', file })}
        />
      </div>
      <p role="status" className="small">
        {isReading ? words.readingFile : ''}
      </p>

      <SavedCases heading={words.casesHeading} route="employer" />

      <Suspense>
        <StartMore.Component list={list} />
      </Suspense>
    </Page>
  );
}
