import type { Outcome } from '../../advice/outcome';
import type { Measurement } from '../../cases/case';
import { ratedViews, type View } from '../../cases/views';
import type { Language } from '../../i18n/languages';
import { wordsIn } from '../../i18n/words';
import { basisView } from '../../scoring/measurementScores';
import { entryOf, interpretation } from '../interpretation';
import type { Wording } from './wording';

/** Whose answers a view holds, such as `De werkgever alleen: teamleider`. */
export function viewName({ kind, respondent }: View, language: Language): string {
  const { views } = wordsIn(language, 'report');
  return [views[kind], respondent.label || respondent.role].filter(Boolean).join(': ');
}

/**
 * On whose answers the advice rests, where that does not go without saying: on the expert's, or on those that
 * were chosen among several.
 */
export function basisSentences(
  measurement: Measurement,
  outcome: Outcome,
  wording: Wording,
): readonly string[] {
  const { view } = basisView(outcome);
  const isChosen = measurement.basis !== undefined && ratedViews(measurement).length > 1;
  return [
    ...(isChosen && view ? [wording.words.restsOn(viewName(view, wording.language))] : []),
    ...(outcome.basis === 'expert' && !isChosen
      ? [wording.say(entryOf(interpretation.situations, 'basisExpert').text)]
      : []),
  ];
}
