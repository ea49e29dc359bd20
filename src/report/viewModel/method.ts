import type { Outcome } from '../../advice/outcome';
import { wordsIn } from '../../i18n/words';
import { behaviour } from '../../questions/instrument';
import { HIGH_CUT_OFF, LOW_CUT_OFF } from '../../scoring/bands';
import { midSentence, type Wording } from './wording';

/** Which behaviour was asked about, and how it was scored. */
export function methodOf({ form, instrument: { goal } }: Outcome, wording: Wording): readonly string[] {
  const { words, say, language } = wording;
  const { action, target, context, time } = behaviour;
  return [
    goal
      ? wordsIn(language, 'own').behaviour(midSentence(say(goal)))
      : words.behaviour(say(action), say(target), say(context), say(time)),
    ...words.method,
    words.minimum(form.minimumAnswered),
    words.bandRule(LOW_CUT_OFF, HIGH_CUT_OFF),
  ];
}
