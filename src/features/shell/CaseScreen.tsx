import { memo, Suspense, useCallback, useLayoutEffect, useState } from 'react';
import { createActor } from 'xstate';
import { currentMeasurement } from '../../cases/case';
import { walkMachine } from '../../machines/walkMachine';
import { useCase, useChange } from '../../ui/document';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import type { CasePlace } from '../../ui/routes';
import { type OpenDocument, useSessionState } from '../../ui/session';
import { FieldScope } from '../../ui/unsaved';
import { type Walk, WalkContext } from '../../ui/walk';
import { ExpertView } from '../expertView/lazy';
import { QuestionScreen } from '../questions/QuestionScreen';
import { Review } from '../review/lazy';
import { caseScreens, detailsScreens } from './caseScreens';
import { prefetchLaterScreens } from './prefetchLaterScreens';
import { useWalkFollowsAddress } from './useWalkFollowsAddress';

/** The open case: the screen of the place that the address names. */
export function CaseScreen({ document }: { readonly document: OpenDocument }) {
  const [walk] = useState(() => createActor(walkMachine, { input: { document } }).start());
  const record = useCase();
  const isFromFile = useSessionState(({ context }) => context.opened !== null);
  useNotesWhatWasShown(walk, document);
  const place = useWalkFollowsAddress({ walk, record, isFromFile });
  if (!place) return null;
  return (
    <WalkContext value={walk}>
      <FieldScope value={record.id}>
        <Suspense fallback={<Opening />}>
          <PlaceScreen place={place} />
        </Suspense>
      </FieldScope>
    </WalkContext>
  );
}

/** Drawn anew for another place, not for every new address of the same one. */
const PlaceScreen = memo(function PlaceScreen({ place }: { readonly place: CasePlace }) {
  const { route } = useCase();
  const { language } = useLanguage();
  // The same function as long as the language is: a screen calls it when it arrives.
  const prefetch = useCallback(() => prefetchLaterScreens(language), [language]);
  switch (place.kind) {
    case 'details': {
      const { Component } = detailsScreens[route];
      return <Component />;
    }
    case 'item':
      return <QuestionScreen itemId={place.item} onAnswer={prefetch} />;
    case 'review':
      return <Review.Component onArrive={prefetch} />;
    case 'expertChoice':
    case 'expertItem':
    case 'expertReview':
      return <ExpertView.Component key={place.kind} position={place} />;
    case 'page': {
      const { Component } = caseScreens[place.page];
      return <Component key={place.page} />;
    }
  }
});

/**
 * What was seen once stays seen: an expert who looked at the answers no longer answers blind, and a result that
 * was shown completes its measurement.
 */
function useNotesWhatWasShown(walk: Walk, document: OpenDocument): void {
  const change = useChange();
  // Before the address moves the walk for the first time.
  useLayoutEffect(() => {
    const measured = () => {
      const { draft } = document.getSnapshot().context;
      return draft && currentMeasurement(draft.record);
    };
    const answers = walk.on('answers.shown', () => {
      const now = measured();
      if (now?.expertView !== 'blind') return;
      change({ type: 'expertAccess.chosen', measurement: now.id, access: 'open' });
    });
    const result = walk.on('result.shown', () => {
      const now = measured();
      if (now?.completedAt === null) change({ type: 'measurement.completed', measurement: now.id });
    });
    return () => {
      answers.unsubscribe();
      result.unsubscribe();
    };
  }, [walk, document, change]);
}

function Opening() {
  const { loading } = useWords('walk');
  return (
    <Page title={loading}>
      <p>{loading}</p>
    </Page>
  );
}
