import { Suspense, useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { CaseSummary } from '../../cases/caseStore';
import { Alert } from '../components/Alert';
import { CaseListing } from '../components/CaseListing';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { FilePicker } from '../components/FilePicker';
import { Page } from '../components/Page';
import { useLanguage, useWords } from '../language';
import { pathOf } from '../routes';
import { useSession, useSessionState } from '../session';
import { Intake, RefusedFile, StartMore } from './laterScreens';

/** Where everything begins: a new scan, the example, a file, the scans on this device, and what this is. */
export function StartScreen() {
  const session = useSession();
  const words = useWords('start');
  const app = useWords('app');
  const { language } = useLanguage();
  const list = useSessionState(({ context }) => context.list);
  const fileProblem = useSessionState((state) =>
    state.matches({ place: { reading: 'refused' } }) ? state.context.fileProblem : null,
  );
  const trouble = useSessionState((state) => {
    if (state.matches({ place: { choosing: 'listFailed' } })) return 'listFailedHeading';
    if (state.matches({ place: { choosing: 'removeFailed' } })) return 'removeFailedHeading';
    return state.matches({ place: 'loadFailed' }) ? 'loadFailedHeading' : null;
  });
  const problem = useSessionState(({ context }) => context.storageProblem);
  const known = useSessionState((state) =>
    state.matches({ place: { reading: 'asking' } }) ? (state.context.opened?.case ?? null) : null,
  );
  const isReading = useSessionState((state) => state.matches({ place: 'reading' }));
  const isAllKept = useSessionState((state) => state.can({ type: 'scan.begun' }));
  const [removing, setRemoving] = useState<CaseSummary | null>(null);

  useEffect(() => {
    // The next thing that most people want; a failure shows itself when it is really wanted.
    Intake.preload().catch(() => undefined);
  }, []);

  const casesHeading = useRef<HTMLHeadingElement>(null);
  const hasRemoved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list is new
  useEffect(() => {
    // The button that was pressed is gone with its case; the focus stays with the list.
    if (hasRemoved.current) casesHeading.current?.focus();
    hasRemoved.current = false;
  }, [list]);

  const openExample = () => {
    const example = list?.cases.find((one) => one.example);
    if (example) navigate(pathOf(example.id));
    else session.send({ type: 'case.wanted', kind: 'example', language });
  };

  return (
    <Page title={words.title} className="start">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <p>{words.forWhom}</p>

      {fileProblem && (
        <Suspense>
          <RefusedFile.Component problem={fileProblem} />
        </Suspense>
      )}
      {trouble && (
        <Alert heading={app[trouble]}>
          <p>{app.storage[problem ?? 'unknown']}</p>
          <button
            type="button"
            className="button button--small button--quiet"
            onClick={() => session.send({ type: 'start.opened' })}
          >
            {app.tryAgain}
          </button>
        </Alert>
      )}

      <div className="row">
        <button type="button" className="button" disabled={!isAllKept} onClick={() => navigate('/new')}>
          {words.newScan}
        </button>
        <button type="button" className="button button--quiet" disabled={!isAllKept} onClick={openExample}>
          {words.example}
        </button>
        <FilePicker
          label={words.openFile}
          hint={words.openFileHint}
          disabled={!isAllKept}
          onPick={(file) => session.send({ type: 'file.chosen', file })}
        />
      </div>
      <p role="status" className="small">
        {isReading && !fileProblem && !known ? words.opening : ''}
      </p>

      <section aria-labelledby="cases">
        <h2 id="cases" ref={casesHeading} tabIndex={-1}>
          {words.casesHeading}
        </h2>
        {list && <CaseListing list={list} route="employer" onRemove={setRemoving} />}
        {!list && !trouble && <p>{words.listing}</p>}
      </section>

      <Suspense>
        <StartMore.Component list={list} />
      </Suspense>

      {removing && (
        <ConfirmDialog
          heading={words.removeHeading(removing.name)}
          text={words.removeText}
          choices={[
            {
              label: words.remove,
              isDanger: true,
              onChoose: () => {
                hasRemoved.current = true;
                session.send({ type: 'case.removed', id: removing.id });
              },
            },
          ]}
          cancelLabel={words.cancel}
          onClose={() => setRemoving(null)}
        />
      )}
      {known && (
        <ConfirmDialog
          heading={words.knownHeading(known.employer.name)}
          text={words.knownText}
          choices={[
            { label: words.keepBoth, onChoose: () => session.send({ type: 'file.keptBoth' }) },
            { label: words.replace, isDanger: true, onChoose: () => session.send({ type: 'file.replaced' }) },
          ]}
          cancelLabel={words.doNotOpen}
          onClose={() => session.send({ type: 'file.cancelled' })}
        />
      )}
    </Page>
  );
}
