import { Suspense, useEffect } from 'react';
import type { Language } from '../../i18n/languages';
import type { Place } from '../../machines/place';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import type { Walk } from '../../ui/session';
import { Intake } from '../details/lazy';
import { ExpertOffer, ExpertView } from '../expertView/lazy';
import { OwnIntake } from '../own/lazy';
import { QuestionScreen } from '../questions/QuestionScreen';
import { Review } from '../review/lazy';
import { FollowUp, Result } from './lazy';
import { prefetchLaterScreens } from './prefetchLaterScreens';
import { useWalkFollowsAddress } from './useWalkFollowsAddress';

/** The walk of one measurement: the screen of the place where it is. */
export function WalkScreen({ walk }: { readonly walk: Walk }) {
  const { language } = useLanguage();
  const place = useWalkFollowsAddress(walk);
  const isReview = place?.kind === 'review';
  useEffect(() => {
    if (isReview) prefetchLaterScreens(language);
  }, [isReview, language]);
  if (!place) return null;
  return <Suspense fallback={<Opening />}>{screenOf(walk, place, language)}</Suspense>;
}

function screenOf(walk: Walk, place: Place, language: Language) {
  switch (place.kind) {
    case 'intake':
      return isOwn(walk) ? (
        <OwnIntake.Component walk={walk} />
      ) : (
        <Intake.Component walk={walk} expertOffer={<ExpertOffer.Component walk={walk} />} />
      );
    case 'item':
      // Whoever answers will want a result: now there is time to fetch it.
      return (
        <QuestionScreen
          key={place.item}
          walk={walk}
          itemId={place.item}
          onAnswer={() => prefetchLaterScreens(language)}
        />
      );
    case 'review':
      return <Review.Component walk={walk} />;
    case 'result':
      return <Result.Component key={place.page} walk={walk} page={place.page} />;
    case 'expertChoice':
    case 'expertItem':
    case 'expertReview':
      return <ExpertView.Component key={place.kind} walk={walk} place={place} />;
    case 'followUp':
      return <FollowUp.Component key={place.page} walk={walk} page={place.page} />;
  }
}

/** Whether a professional looks at the own work. */
function isOwn(walk: Walk): boolean {
  return walk.getSnapshot().context.instrument.id === 'igm-professional';
}

function Opening() {
  const { loading } = useWords('walk');
  return (
    <Page title={loading}>
      <p>{loading}</p>
    </Page>
  );
}
