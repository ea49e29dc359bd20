import { responseScale } from '../../questions/instrument';
import type { Rating } from '../../questions/schema';
import { useSay, useWords } from '../../ui/language';

const options = [...responseScale.points, ...responseScale.extra];

/** The words for a rating, or that the question is open. */
export function useRatingLabel(): (rating: Rating | undefined) => string {
  const { open } = useWords('walk');
  const say = useSay();
  return (rating) => {
    const found = options.find(({ value }) => value === rating);
    return found ? say(found.label) : open;
  };
}
