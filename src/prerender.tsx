import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createActor, fromCallback, fromPromise, waitFor } from 'xstate';
import type { Case } from './cases/case';
import { newCase } from './cases/newCase';
import { employerRoute } from './cases/routes/employerRoute';
import { QuestionScreen } from './features/questions/QuestionScreen';
import { TopBar } from './features/shell/TopBar';
import { Start } from './features/start/lazy';
import { type Language, languageIds } from './i18n/languages';
import { loadWords, wordsIn } from './i18n/words';
import { documentMachine } from './machines/documentMachine';
import { sessionMachine } from './machines/sessionMachine';
import { walkMachine } from './machines/walkMachine';
import { itemsOf } from './questions/instrument';
import { currentInstrument } from './questions/instruments';
import { emptyIntake } from './ui/emptyIntake';
import { EnvironmentContext } from './ui/environment';
import { LanguageContext } from './ui/language';
import { documentIn, type OpenDocument, type Session, SessionContext } from './ui/session';
import { FieldScope } from './ui/unsaved';
import { WalkContext } from './ui/walk';

/** A page before the app is there, of the app's own components. Run when the app is built, never in a browser. */
interface Template {
  /** Such as `question-nl`. */
  readonly id: string;
  readonly html: string;
}

const instrument = currentInstrument(employerRoute.instrument);
const items = itemsOf(instrument, 'full');
const withNotApplicable = items.filter(({ allowNa }) => allowNa).map(({ id }) => id);
/** With every answer that there is. */
const [shownItem = ''] = withNotApplicable;

/** In the place of a name that is not known yet: so much room it takes. */
const UNKNOWN = '\u00a0';

const environment = {
  newId: () => '00000000-0000-4000-8000-000000000000',
  now: () => new Date(0),
  today: () => '1970-01-01',
  device: '00000000-0000-4000-8000-000000000000',
};

/** The templates of the first page, in every language. */
export async function templates(): Promise<readonly Template[]> {
  const start = startedSession(null);
  const [asked, answered] = await Promise.all([openSession({}), openSession({ [shownItem]: 3 })]);
  const made = languageIds.map(async (language) => {
    await loadWords(language, 'first');
    await Start.preload(language);
    return [
      { id: `start-${language}`, html: markup(start, language, <Start.Component />) },
      { id: `question-${language}`, html: questionMarkup(asked, language) },
      { id: `answered-${language}`, html: questionMarkup(answered, language) },
      { id: `not-loaded-${language}`, html: notLoadedMarkup(language) },
    ];
  });
  return (await Promise.all(made)).flat();
}

function questionMarkup({ session, document }: Opened, language: Language): string {
  const walk = createActor(walkMachine, { input: { document } }).start();
  const html = markup(
    session,
    language,
    <WalkContext value={walk}>
      <FieldScope value={environment.newId()}>
        <QuestionScreen itemId={shownItem} onAnswer={() => undefined} />
      </FieldScope>
    </WalkContext>,
  );
  return html.replace('<form ', `<form data-na="${withNotApplicable.join(' ')}" `);
}

function markup(session: Session, language: Language, page: ReactNode): string {
  return renderToStaticMarkup(
    <EnvironmentContext value={environment}>
      <SessionContext value={session}>
        <LanguageContext value={{ language, choose: () => undefined }}>
          <TopBar />
          {page}
        </LanguageContext>
      </SessionContext>
    </EnvironmentContext>,
  );
}

function notLoadedMarkup(language: Language): string {
  return renderToStaticMarkup(
    <p className="alert alert--error" role="alert">
      {wordsIn(language, 'app').notLoaded}
    </p>,
  );
}

interface Opened {
  readonly session: Session;
  readonly document: OpenDocument;
}

async function openSession(
  ratings: Case['measurements'][number]['views'][number]['ratings'],
): Promise<Opened> {
  const begun = newCase(employerRoute.id, { ...emptyIntake, name: UNKNOWN, mode: 'together' }, environment);
  const record: Case = {
    ...begun,
    measurements: begun.measurements.map((one) => ({
      ...one,
      views: one.views.map((view) => ({ ...view, ratings })),
    })),
  };
  const session = startedSession(record);
  session.send({ type: 'case.chosen', id: record.id });
  const opened = await waitFor(session, (state) => documentIn(state)?.getSnapshot().matches('open') ?? false);
  const document = documentIn(opened);
  if (!document) throw new Error('The case did not open');
  return { session, document };
}

/** @param record the case that the store holds; without one it never answers, as before the first list */
function startedSession(record: Case | null): Session {
  const never = <Value,>(_asked: unknown) => new Promise<Value>(() => undefined);
  const machine = sessionMachine.provide({
    actors: {
      document: documentMachine.provide({
        actors: {
          getCase: fromPromise(({ input }) =>
            record ? Promise.resolve({ record, version: '' }) : never(input),
          ),
          putCase: fromPromise(({ input }) => never(input)),
          lockCase: fromCallback(({ sendBack }) => sendBack({ type: 'lock.acquired' })),
          watchCase: fromCallback(() => undefined),
        },
      }),
      listCases: fromPromise(({ input }) => never(input)),
      findCase: fromPromise(({ input }) => never(input)),
      deleteCase: fromPromise(({ input }) => never(input)),
      makeCase: fromPromise(({ input }) => never(input)),
      readFile: fromPromise(({ input }) => never(input)),
      watchCases: fromCallback(() => undefined),
    },
  });
  return createActor(machine).start();
}
