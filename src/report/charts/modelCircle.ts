import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { blocks } from '../../questions/instrument';
import type { BlockId } from '../../questions/schema';

/** What stands on the circle. Willing and being able are the blocks of the model. */
export type StationId = BlockId | 'doing' | 'experience';

export interface Station {
  readonly id: StationId;
  readonly title: string;
  /** The factors of a block, in model order; else one phrase. */
  readonly says: readonly string[];
}

/** A factor as the circle shows it. */
export interface CircleFactor {
  readonly label: string;
  readonly block: BlockId;
}

/**
 * The Integrative Behaviour Model as a circle, each station leading to the next and the last to the first:
 * who is willing and able starts doing, what works gives confidence, and with that willing grows again
 * (Wolf 2016; AKC guide on the model, figure 1).
 * @param factors in model order
 */
export function modelCircle(factors: readonly CircleFactor[], language: Language): readonly Station[] {
  const words = wordsIn(language, 'model');
  return [
    ...blocks.map(({ id, label }) => ({
      id,
      title: textIn(label, language),
      says: factors.filter(({ block }) => block === id).map((factor) => factor.label),
    })),
    { id: 'doing', title: words.doing, says: [words.doingText] },
    { id: 'experience', title: words.experience, says: [words.experienceText] },
  ];
}
