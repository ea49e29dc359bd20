import { twoDecimals } from '../../../i18n/format';
import type { Language } from '../../../i18n/languages';
import { textIn } from '../../../i18n/text';
import { wordsIn } from '../../../i18n/words';
import type { FormId } from '../../../questions/schema';
import { changeLimits, type Obstacle } from '../../../scoring/change';
import { PROFILE_CUT_OFF } from '../../../scoring/profile';
import type { ScoredMeasurement } from '../../../scoring/scoredMeasurements';
import { entryOf, interpretation } from '../../interpretation';
import { quoted, type Wording } from '../wording';

const { uncertainty, profiles } = interpretation;

/** Why the numbers are not compared, a sentence each; empty when they are. */
export function obstacleSentences(obstacles: readonly Obstacle[], language: Language): readonly string[] {
  const ofQuestionnaire = obstacles.some((one) => one !== 'perspective');
  return [
    ...(ofQuestionnaire ? [textIn(entryOf(uncertainty.remeasure, 'different').text, language)] : []),
    ...(obstacles.includes('perspective') ? [wordsIn(language, 'comparison').otherPerspective] : []),
  ];
}

/** From how many points a difference is called what (scoring rule 10). */
export function meaningOf(form: FormId, language: Language): readonly string[] {
  const words = wordsIn(language, 'comparison');
  const { possibleFrom, clearAbove } = changeLimits[form];
  const said = (id: 'none' | 'possible' | 'clear' | 'short') =>
    textIn(entryOf(uncertainty.remeasure, id).text, language);
  return [
    words.below(possibleFrom, said('none')),
    words.between(possibleFrom, clearAbove, said('possible')),
    words.above(clearAbove, said('clear')),
    ...(form === 'short' ? [said('short')] : []),
  ];
}

/** What a reader of verdicts has to know: the assumed error, chance, no proof of an effect, who filled it in. */
export function cautionsOn(
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  { language, words: reportWords }: Wording,
): readonly string[] {
  const words = wordsIn(language, 'comparison');
  const [then, now] = [before.measurement.mode, after.measurement.mode];
  const assumed = uncertainty.assumptions.find(({ form }) => form === after.form);
  return [
    ...(assumed ? [words.assumed(assumed.sd, twoDecimals(assumed.reliability, language))] : []),
    words.manyFactors,
    words.noProof,
    ...(then === now ? [] : [words.otherMode(reportWords.modes[then], reportWords.modes[now])]),
  ];
}

/** The profile then and now; near the line it says that chance may have moved it. */
export function profileSentences(
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  { say, language }: Wording,
) {
  const words = wordsIn(language, 'comparison');
  const then = before.scores.profile;
  const now = after.scores.profile;
  if (!then || !now) return [words.profileUnknown];
  const name = (id: typeof then.id) => quoted(say(entryOf(profiles, id).label));
  const isClose = then.close.length + now.close.length > 0;
  return then.id === now.id
    ? [words.profileSame(name(now.id))]
    : [
        words.profileOther(name(then.id), name(now.id)),
        ...(isClose ? [words.profileClose(PROFILE_CUT_OFF)] : []),
      ];
}
