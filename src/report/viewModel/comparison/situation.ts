import type { Language } from '../../../i18n/languages';
import { textIn } from '../../../i18n/text';
import { wordsIn } from '../../../i18n/words';
import { instrumentOf } from '../../../questions/instruments';
import type { ScoredMeasurement } from '../../../scoring/scoredMeasurements';
import { backgroundAnswers } from '../backgroundAnswer';
import type { SaidThenAndNow } from './comparison';

/**
 * What was said about the organisation, then and now (method 2, "Scores", 10): of every question that the later
 * measurement asks for this, when one of both has an answer.
 */
export function situationThenAndNow(
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  language: Language,
): readonly SaidThenAndNow[] {
  const { notSaid } = wordsIn(language, 'comparison');
  const [then, now] = [before, after].map((one) => answersOf('comparison', one, language));
  return instrumentOf(after.measurement.instrument)
    .background.filter(({ uses }) => !uses?.includes('respondent'))
    .filter(({ id }) => then?.has(id) || now?.has(id))
    .map(({ id, text }) => ({
      id,
      question: textIn(text, language),
      before: then?.get(id) ?? notSaid,
      after: now?.get(id) ?? notSaid,
    }));
}

/** That somebody else answered, which may make a difference; null when nobody said so. */
export function otherRespondentOf(
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  language: Language,
): string | null {
  const [then, now] = [before, after].map((one) => [...answersOf('respondent', one, language).values()][0]);
  if (then === undefined || now === undefined || then === now) return null;
  return wordsIn(language, 'comparison').otherRespondent(then, now);
}

function answersOf(
  use: string,
  { measurement, background }: ScoredMeasurement,
  language: Language,
): ReadonlyMap<string, string> {
  const said = backgroundAnswers(use, instrumentOf(measurement.instrument), background, language);
  return new Map(said.map(({ id, answer }) => [id, answer]));
}
