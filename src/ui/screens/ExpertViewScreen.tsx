import type { ExpertPlace } from '../../machines/place';
import { ExpertChoice } from '../components/expertView/ExpertChoice';
import { ExpertQuestion } from '../components/expertView/ExpertQuestion';
import { ExpertReview } from '../components/expertView/ExpertReview';
import type { Walk } from '../session';
import '../styles/expertView.css';

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
