import { hasSetback, offersPlace } from '../../advice/facts';
import type { Situation } from '../../advice/situation';
import type { Text } from '../../i18n/text';
import type { ScoredFactor } from '../../scoring/factorScore';
import { entryOf, interpretation } from '../interpretation';
import type { ReportRoute } from './reportRoute';

export const employerReport: ReportRoute = {
  actions: [],
  composites: interpretation.composites,
  honesty: [interpretation.honesty],
  unscored: entryOf(interpretation.situations, 'unscored').text,
  readingOf,
  tellsProfile: true,
  namesFirstStep: true,
  remeasureAdvice: interpretation.uncertainty.remeasureAdvice,
  agreementsStart: 'page',
  // The expert; without one, who filled it in.
  authorOf: ({ expert, employer }) =>
    [expert.name, expert.organisation].filter(Boolean).join(', ') || employer.name,
};

function readingOf({ factor, band }: ScoredFactor, situation: Situation): readonly Text[] {
  const { factorTexts, bands, whereDone } = interpretation;
  // Who does it already needs no convincing.
  if (factor === 'attitude' && band === 'low' && offersPlace(situation)) return [whereDone.lowAttitude];
  const texts = factorTexts.find((one) => one.factor === factor);
  const reading = texts?.[band] ?? entryOf(bands, band).meaning;
  return texts?.setback && hasSetback(situation) ? [texts.setback, reading] : [reading];
}
