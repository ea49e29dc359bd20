import { Suspense } from 'react';
import type { Place } from '../../machines/place';
import { Page } from '../components/Page';
import { useWords } from '../language';
import type { Walk } from '../session';
import { useWalkFollowsAddress } from '../useWalkFollowsAddress';
import { IntakeScreen } from './IntakeScreen';
import { Result, Review } from './laterScreens';
import { QuestionScreen } from './QuestionScreen';

/** The walk of one measurement: the screen of the place where it is. */
export function WalkScreen({ walk }: { readonly walk: Walk }) {
  const place = useWalkFollowsAddress(walk);
  if (!place) return null;
  return <Suspense fallback={<Opening />}>{screenOf(walk, place)}</Suspense>;
}

function screenOf(walk: Walk, place: Place) {
  switch (place.kind) {
    case 'intake':
      return <IntakeScreen walk={walk} />;
    case 'item':
      return <QuestionScreen key={place.item} walk={walk} itemId={place.item} />;
    case 'review':
      return <Review.Component walk={walk} />;
    case 'result':
      return <Result.Component key={place.page} walk={walk} page={place.page} />;
  }
}

function Opening() {
  const { loading } = useWords('walk');
  return (
    <Page title={loading}>
      <p>{loading}</p>
    </Page>
  );
}
