import { useCallback } from 'react';
import { textIn } from '../../i18n/text';
import { responseScale } from '../../questions/instrument';
import { signOf } from '../../questions/ratingKeys';
import type { Rating } from '../../questions/schema';
import { useLanguage } from '../../ui/language';

const scale = [...responseScale.points, ...responseScale.extra];

/** An answer as it stands on paper, with what it means, such as `4 Mee eens`. */
export function useAnswerLabel(): (rating: Rating) => string {
  const { language } = useLanguage();
  return useCallback(
    (rating) => {
      const found = scale.find(({ value }) => value === rating);
      return found ? `${signOf(rating)} ${textIn(found.label, language)}` : signOf(rating);
    },
    [language],
  );
}
