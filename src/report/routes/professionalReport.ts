import { professionalActions } from '../../advice/professionalActions';
import type { Text } from '../../i18n/text';
import type { ScoredFactor } from '../../scoring/factorScore';
import { entryOf, interpretation } from '../interpretation';
import type { ReportRoute } from './reportRoute';

const { professionalRoute } = interpretation;

export const professionalReport: ReportRoute = {
  actions: professionalActions,
  composites: professionalRoute.composites,
  honesty: [professionalRoute.honesty, professionalRoute.intro],
  unscored: entryOf(interpretation.situations, 'unscoredOwn').text,
  readingOf,
  // Its texts speak to an employer.
  tellsProfile: false,
  namesFirstStep: false,
  remeasureAdvice: null,
  // Actions are short; the steps of an employer fill their pages.
  agreementsStart: 'below',
  authorOf: ({ employer }) => employer.name,
};

/** There are tips for low scores alone; of the others it is told what their band means. */
function readingOf({ factor, band }: ScoredFactor): readonly Text[] {
  const tip = professionalRoute.factorTipsWhenLow.find((one) => one.factor === factor);
  return [(band === 'low' && tip) || entryOf(interpretation.bands, band).meaning];
}
