import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createActor, fromCallback, fromPromise, waitFor } from 'xstate';
import type { Case } from './cases/case';
import { isWorthKeeping } from './cases/device';
import { NewIntake } from './features/details/lazy';
import { App } from './features/shell/App';
import { openWhatIsNamed } from './features/shell/openWhatIsNamed';
import { Start } from './features/start/lazy';
import { isFirstPageShown } from './firstPage/firstPage';
import { rememberedQuestion, rememberQuestion } from './firstPage/rememberedQuestion';
import { languageOf, languages } from './i18n/languages';
import { rememberedLanguage } from './i18n/rememberedLanguage';
import { loadWords } from './i18n/words';
import { today } from './lib/days';
import { newUuid } from './lib/uuid';
import { documentMachine } from './machines/documentMachine';
import { isSaved, type MadeCase, type ReadFile, sessionMachine } from './machines/sessionMachine';
import { loadItemTexts } from './questions/itemTexts';
import { holdCase } from './storage/browser/caseLock';
import { deviceId } from './storage/browser/deviceId';
import { localPreferences } from './storage/browser/localPreferences';
import { persistAnswer } from './storage/browser/persistAnswer';
import { thisDevice } from './storage/browser/thisDevice';
import { earlyConnection, outdated } from './storage/indexeddb/earlyConnection';
import { indexedDbCases } from './storage/indexeddb/indexedDbCases';
import { noteFailures, noting } from './ui/noteFailures';
import { currentPath, type Route, routeOf } from './ui/routes';
import { documentIn, type SessionState } from './ui/session';
import { PAGE_SETTLED, whenIdle } from './ui/whenIdle';

const store = indexedDbCases(earlyConnection);
const device = thisDevice(store, async () => {
  const { indexedDbInvitations } = await import('./storage/indexeddb/indexedDbInvitations');
  return indexedDbInvitations(earlyConnection);
});
const noted = noting(device.noteError);
const environment = {
  newId: newUuid,
  now: () => new Date(),
  today,
  device: deviceId(newUuid),
};

/** A case can be shown and printed once the words of its questionnaires are there. */
const withTexts = async (record: Case): Promise<Case> => {
  await loadItemTexts(record.measurements.map(({ instrument }) => instrument));
  return record;
};

async function makeCase(wanted: MadeCase): Promise<Case> {
  if (wanted.kind === 'own') {
    const { ownCase } = await import('./cases/ownCase');
    return withTexts(ownCase(wanted.intake, wanted.roles, environment));
  }
  const { exampleCase } = await import('./cases/example');
  return withTexts(exampleCase(languageOf(wanted.language), environment));
}

async function readFile(file: Blob): Promise<ReadFile> {
  const { readOpenedFile } = await import('./files/openedFile');
  return readOpenedFile(file);
}

const session = createActor(
  sessionMachine.provide({
    actors: {
      document: documentMachine.provide({
        actors: {
          getCase: fromPromise(async ({ input }) => {
            const found = await noted('open', store.get(input));
            await noted('open', withTexts(found.record));
            return found;
          }),
          putCase: fromPromise(({ input }) => noted('save', store.put(input.record, input.expected))),
          lockCase: fromCallback(({ input, sendBack }) =>
            holdCase(input, (holder) =>
              sendBack({ type: holder === 'here' ? 'lock.acquired' : 'lock.taken' }),
            ),
          ),
          watchCase: fromCallback(({ input, sendBack }) =>
            store.watch(({ id }) => {
              if (id === input) sendBack({ type: 'remote.changed' });
            }),
          ),
        },
      }),
      listCases: fromPromise(() => noted('list', store.glance())),
      findCase: fromPromise(({ input }) => noted('list', store.summary(input))),
      deleteCase: fromPromise(async ({ input }) => {
        await noted('delete', store.delete(input));
        if (rememberedQuestion(localPreferences)?.id === input) rememberQuestion(localPreferences, null);
      }),
      makeCase: fromPromise(({ input }) => noted('make', makeCase(input))),
      readFile: fromPromise(async ({ input }) => {
        const read = await noted('file', readFile(input));
        if (read.kind === 'refused') device.noteError('file', read.problem);
        return read;
      }),
      watchCases: fromCallback(({ sendBack }) => store.watch(() => sendBack({ type: 'cases.changed' }))),
    },
  }),
).start();

noteFailures(session, device.noteError);

void outdated.then(() => session.send({ type: 'app.outdated' }));

// At once, so that a case is being read while the interface is still being built.
openWhatIsNamed(session, currentPath());

// Once in a browser, when there is work that nobody wants to do twice.
const asking = session.subscribe((state) => {
  const open = documentIn(state)?.getSnapshot();
  const record = open?.context.draft?.record;
  if (!open || !record || !isSaved(open) || !isWorthKeeping(record)) return;
  asking.unsubscribe();
  if (persistAnswer() === null) device.askToPersist().catch(() => undefined);
});

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element "app"');

const root = createRoot(container);
const language = rememberedLanguage(localPreferences);

/** Only the first language comes with the app; where another cannot be fetched, that is better than an empty page. */
const firstLanguage = loadWords(language, 'first').then(
  () => language,
  () => languages[0].id,
);

/**
 * A case is there in a moment; a page that says so and vanishes again would only flicker. Behind a first page it may
 * take longer.
 */
const patience = isFirstPageShown() ? 3_000 : 300;
const opened = waitFor(session, (state) => !isOpening(state), { timeout: patience }).catch(() => undefined);

function isOpening(state: SessionState): boolean {
  return documentIn(state)?.getSnapshot().matches('opening') ?? false;
}

// No top-level await: later chunks share modules with this one, and would wait for it in a circle.
void Promise.all([firstLanguage, opened, preloadScreen(routeOf(currentPath()))]).then(() => draw());

// A statechart that failed takes no more answers: nobody may go on as if it did.
session.subscribe({ error: () => void draw({ hasStopped: true }) });

async function draw(said: { readonly hasStopped?: boolean } = {}): Promise<void> {
  root.render(
    <StrictMode>
      <App
        environment={environment}
        session={session}
        device={device}
        preferences={localPreferences}
        firstLanguage={await firstLanguage}
        {...said}
      />
    </StrictMode>,
  );
}

// All that the app consists of is fetched for offline use, once nothing waits for the network any more.
void whenIdle(PAGE_SETTLED)
  .then(() => import('./offline/worker'))
  .then(({ installWorker }) => installWorker((error) => device.noteError('worker', error)))
  // Its chunk did not come: the scan works without.
  .catch((error) => device.noteError('worker', error));

// What a page says first rests on what was kept with every change; whether that is what is there is looked at later.
void whenIdle(PAGE_SETTLED)
  .then(() => store.check())
  .then((isMended) => isMended && session.send({ type: 'cases.changed' }))
  .catch((error) => device.noteError('list', error));

// Nothing of it is fetched in a browser where nobody chose a folder.
if (localPreferences.get('folder')) {
  void whenIdle(PAGE_SETTLED)
    .then(() => Promise.all([device.folder(), import('./ui/followFolder')]))
    .then(([keeper, { followFolder }]) => followFolder(session, keeper))
    .catch((error) => device.noteError('folder', error));
}

/** A first page that is no question is fetched before it is drawn, so that nothing flickers. */
function preloadScreen({ kind }: Route): Promise<unknown> {
  const fetched =
    kind === 'start'
      ? Start.preload(language)
      : kind === 'new'
        ? NewIntake.preload(language)
        : Promise.resolve();
  // A failure shows itself when the screen is drawn.
  return fetched.catch(() => undefined);
}
