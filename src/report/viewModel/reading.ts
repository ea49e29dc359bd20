import { offersPlace } from '../../advice/rules/facts';
import type { Text } from '../../i18n/language';
import type { FactorScore } from '../../scoring/factorScore';
import { entryOf, interpretation } from '../interpretation';
import type { Outcome } from '../outcome';

/**
 * A short reading of a factor's score. On the professional's own route there are tips for low scores alone;
 * the others are told what their band means.
 */
export function readingOf(
  score: FactorScore,
  { advice, situation }: Pick<Outcome, 'advice' | 'situation'>,
): Text {
  if (score.kind === 'unscored')
    return entryOf(interpretation.situations, advice.kind === 'professional' ? 'unscoredOwn' : 'unscored')
      .text;
  const { factorTexts, professionalRoute, bands, whereDone } = interpretation;
  const texts = factorTexts.find(({ factor }) => factor === score.factor);
  const tip = professionalRoute.factorTipsWhenLow.find(({ factor }) => factor === score.factor);
  const { meaning } = entryOf(bands, score.band);
  if (advice.kind === 'professional') return (score.band === 'low' && tip) || meaning;
  // Who does it already needs no convincing.
  if (score.factor === 'attitude' && score.band === 'low' && offersPlace(situation)) {
    return whereDone.lowAttitude;
  }
  return texts?.[score.band] ?? meaning;
}
