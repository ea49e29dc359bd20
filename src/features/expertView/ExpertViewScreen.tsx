import type { ExpertPlace } from '../../machines/place';
import type { Walk } from '../../ui/session';
import { ExpertChoice } from './ExpertChoice';
import { ExpertQuestion } from './ExpertQuestion';
import { ExpertReview } from './ExpertReview';
import './expertView.css';

interface ExpertViewScreenProps {
  readonly walk: Walk;
  readonly place: ExpertPlace;
}

/** The expert adds an own view of a case that the employer filled in alone. */
export function ExpertViewScreen({ walk, place }: ExpertViewScreenProps) {
  switch (place.kind) {
    case 'expertChoice':
      return <ExpertChoice walk={walk} />;
    case 'expertItem':
      return <ExpertQuestion key={place.item} walk={walk} itemId={place.item} />;
    case 'expertReview':
      return <ExpertReview walk={walk} />;
  }
}
