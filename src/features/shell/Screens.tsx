import { Suspense, useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { routeOf } from '../../ui/routes';
import { useSession, useSessionState, useWalk } from '../../ui/session';
import { isUnsavedCaseInTheWay, useSessionFollowsAddress } from '../../ui/useSessionFollowsAddress';
import { Cases } from '../cases/lazy';
import { Intake } from '../details/lazy';
import { Device } from '../device/lazy';
import { Library } from '../library/lazy';
import { Own } from '../own/lazy';
import { Start } from '../start/lazy';
import { ProblemScreen } from './ProblemScreen';
import { WalkScreen } from './WalkScreen';

/** Shows the screen that address and session ask for. */
export function Screens() {
  const session = useSession();
  useSessionFollowsAddress(session);
  const [path] = useHashLocation();
  const words = useWords('app');
  const { loading } = useWords('walk');
  const isWalking = useSessionState((state) => state.matches({ place: 'walking' }));
  const hasFailed = useSessionState((state) => state.matches({ place: 'loadFailed' }));
  const isStuck = useSessionState(isUnsavedCaseInTheWay);
  const problem = useSessionState(({ context }) => context.storageProblem);
  const walk = useWalk();
  const route = routeOf(path);

  if (route.kind === 'unknown') {
    return <ProblemScreen heading={words.notFoundHeading} text={words.notFoundText} />;
  }
  if (
    route.kind === 'start' ||
    route.kind === 'own' ||
    route.kind === 'cases' ||
    route.kind === 'device' ||
    route.kind === 'library'
  ) {
    return (
      <Suspense>
        {route.kind === 'start' && <StartPage />}
        {route.kind === 'own' && <Own.Component />}
        {route.kind === 'cases' && <Cases.Component />}
        {route.kind === 'device' && <Device.Component />}
        {route.kind === 'library' && <Library.Component resourceId={route.resourceId} />}
      </Suspense>
    );
  }
  if (isWalking && walk) return <WalkScreen key={walk.sessionId} walk={walk} />;
  if (hasFailed) {
    return (
      <ProblemScreen
        heading={words.loadFailedHeading}
        text={words.storage[problem ?? 'unknown']}
        onRetry={() => route.kind === 'case' && session.send({ type: 'case.chosen', id: route.id })}
      />
    );
  }
  if (isStuck) return <ProblemScreen heading={words.unsavedHeading} text={words.unsavedText} />;
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
    Intake.preload(language).catch(() => undefined);
  }, [language]);
  return <Start.Component />;
}
