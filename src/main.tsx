import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createActor, fromPromise } from 'xstate';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { sessionMachine } from './machines/sessionMachine';
import { indexedDbCases } from './storage/indexedDbCases';
import { localPreferences } from './storage/localPreferences';
import { App } from './ui/App';

const store = indexedDbCases();
const origin = { newId: () => crypto.randomUUID(), now: () => new Date() };

const session = createActor(
  sessionMachine.provide({
    actors: {
      listCases: fromPromise(() => store.list()),
      loadCase: fromPromise(({ input }) => store.load(input)),
      loadExample: fromPromise(async ({ input }) => {
        const { exampleCase } = await import('./cases/example');
        return exampleCase(input === 'en' ? 'en' : 'nl', origin);
      }),
      saveCase: fromPromise(({ input }) => store.save(input.record, input.base)),
      removeCase: fromPromise(({ input }) => store.remove(input)),
      readFile: fromPromise(({ input }) => input.text()),
    },
  }),
  { input: origin },
).start();

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element "app"');
createRoot(container).render(
  <StrictMode>
    <App session={session} preferences={localPreferences} />
  </StrictMode>,
);
