import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { useDocument, useDocumentState, useOpenCase } from '../../ui/document';
import { useLanguage, useWords } from '../../ui/language';
import { CrashReport } from '../../ui/layout/CrashReport';
import { Page } from '../../ui/layout/Page';
import { type Route, routeOf } from '../../ui/routes';
import { isAllSaved, useSession, useSessionState } from '../../ui/session';
import { Invitation } from '../answering/lazy';
import { Cases } from '../cases/lazy';
import { NewIntake } from '../details/lazy';
import { Device } from '../device/lazy';
import { Invite } from '../invitation/lazy';
import { Library } from '../library/lazy';
import { Own } from '../own/lazy';
import { Return } from '../returning/lazy';
import { Start } from '../start/lazy';
import { CaseScreen } from './CaseScreen';
import { openIdIn } from './openWhatIsNamed';
import { ProblemScreen } from './ProblemScreen';
import { useSessionFollowsAddress } from './useSessionFollowsAddress';

/** Shows the screen that address and session ask for. */
export function Screens() {
  useSessionFollowsAddress(useSession());
  const [path] = useHashLocation();
  const words = useWords('app');
  const route = routeOf(path);
  /** Whoever goes from a case to the library comes back to the very page. */
  const lastOfCase = useRef<string | null>(null);
  useEffect(() => {
    if (route.kind === 'case') lastOfCase.current = path;
  }, [route.kind, path]);
  switch (route.kind) {
    case 'unknown':
      return <ProblemScreen heading={words.notFoundHeading} text={words.notFoundText} />;
    case 'case':
      return <CaseAt id={route.id} />;
    case 'new':
      return <NewAt />;
    default:
      return <Suspense>{screenOf(route, lastOfCase.current)}</Suspense>;
  }
}

function screenOf(
  route: Exclude<Route, { kind: 'unknown' | 'case' | 'new' }>,
  cameFrom: string | null,
): ReactNode {
  switch (route.kind) {
    case 'start':
      return <StartPage />;
    case 'own':
      return <Own.Component />;
    case 'cases':
      return <Cases.Component asked={route.query} />;
    case 'device':
      return <Device.Component />;
    case 'invite':
      return <Invite.Component />;
    case 'invitation':
      return <Invitation.Component key={route.packed} packed={route.packed} />;
    case 'return':
      return <Return.Component packed={route.packed} />;
    case 'library':
      return <Library.Component resourceId={route.resourceId} asked={route.query} cameFrom={cameFrom} />;
  }
}

/** The case that an address names, or what there is instead. */
function CaseAt({ id }: { readonly id: string }) {
  const words = useWords('app');
  const document = useDocument();
  const record = useOpenCase();
  const isOpen = useSessionState((state) => openIdIn(state) === id);
  const isFree = useSessionState(isAllSaved);
  const hasStopped = useSessionState((state) => state.matches({ document: 'failed' }));
  /** As it was shown last: the document is gone with its statechart. */
  const last = useRef(record);
  useEffect(() => {
    if (record) last.current = record;
  }, [record]);
  const problem = useDocumentState(({ context }) => context.openProblem);
  if (isOpen && record && document) return <CaseScreen key={document.sessionId} document={document} />;
  if (isOpen && problem && document) {
    return (
      <ProblemScreen
        heading={words.loadFailedHeading}
        text={words.storage[problem]}
        onRetry={() => document.send({ type: 'open.retried' })}
      />
    );
  }
  // A statechart that failed takes no more answers: nobody may go on as if it did.
  if (hasStopped) return <CrashReport record={last.current} />;
  if (!isOpen && !isFree) return <Stuck />;
  return <Loading />;
}

/** The form of a new scan, unless a case that is not saved stands in its way. */
function NewAt() {
  const isFree = useSessionState(isAllSaved);
  const open = useSessionState(openIdIn);
  if (!isFree && open === null) return <Stuck />;
  return (
    <Suspense>
      <NewIntake.Component />
    </Suspense>
  );
}

function Stuck() {
  const words = useWords('app');
  return <ProblemScreen heading={words.unsavedHeading} text={words.unsavedText} />;
}

function Loading() {
  const { loading } = useWords('walk');
  return (
    <Page title={loading}>
      <p>{loading}</p>
    </Page>
  );
}

/** The start page; once it is there, what most people want next is fetched. */
function StartPage() {
  const { language } = useLanguage();
  useEffect(() => {
    // A failure shows itself when the page is really wanted.
    NewIntake.preload(language).catch(() => undefined);
  }, [language]);
  return <Start.Component />;
}
