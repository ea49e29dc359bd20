import type { ExpertPosition } from '../../machines/position';
import { ExpertChoice } from './ExpertChoice';
import { ExpertQuestion } from './ExpertQuestion';
import { ExpertReview } from './ExpertReview';
import './expertView.css';

/** The expert adds an own view of a case that the employer filled in alone. */
export function ExpertViewScreen({ position }: { readonly position: ExpertPosition }) {
  switch (position.kind) {
    case 'expertChoice':
      return <ExpertChoice />;
    case 'expertItem':
      return <ExpertQuestion key={position.item} itemId={position.item} />;
    case 'expertReview':
      return <ExpertReview />;
  }
}
