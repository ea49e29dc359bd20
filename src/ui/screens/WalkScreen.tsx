import { lazy, Suspense } from 'react';
import { walkWords } from '../../i18n/walk';
import { Page } from '../components/Page';
import { useWords } from '../language';
import type { Walk } from '../session';
import { useWalkFollowsAddress } from '../useWalkFollowsAddress';
import { IntakeScreen } from './IntakeScreen';
import { QuestionScreen } from './QuestionScreen';
import { ReviewScreen } from './ReviewScreen';
import { loadResultScreen } from './resultChunk';

// Not needed for the first question: fetched while the questions are being answered.
const ResultScreen = lazy(loadResultScreen);

/** The walk of one measurement: the screen of the place where it is. */
export function WalkScreen({ walk }: { readonly walk: Walk }) {
  const place = useWalkFollowsAddress(walk);
  switch (place.kind) {
    case 'intake':
      return <IntakeScreen walk={walk} />;
    case 'item':
      return <QuestionScreen key={place.item} walk={walk} itemId={place.item} />;
    case 'review':
      return <ReviewScreen walk={walk} />;
    case 'result':
      return (
        <Suspense fallback={<Opening />}>
          <ResultScreen key={place.page} walk={walk} page={place.page} />
        </Suspense>
      );
  }
}

function Opening() {
  const { loading } = useWords(walkWords);
  return (
    <Page title={loading}>
      <p>{loading}</p>
    </Page>
  );
}
