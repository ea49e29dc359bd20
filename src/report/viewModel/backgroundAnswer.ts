import { answersInUse, type Background, type BackgroundAnswer, chosenOf } from '../../cases/background';
import { listed } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { type Text, textIn } from '../../i18n/text';
import { ownValue } from '../../lib/ownValue';
import { responseScale } from '../../questions/instrument';
import type { BackgroundQuestion, Instrument } from '../../questions/schema';
import { midSentence } from './wording';

/** A question about the organisation with what was answered, in words. */
export interface BackgroundAnswerViewModel {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/**
 * What was answered to the questions that have this use, in the order of the questionnaire. Those that were left
 * open, or were not asked, are not among them.
 * @param use such as `shown`, `comparison` or `respondent`
 */
export function backgroundAnswers(
  use: string,
  instrument: Pick<Instrument, 'background'>,
  background: Background,
  language: Language,
): readonly BackgroundAnswerViewModel[] {
  const answers = answersInUse(instrument, background);
  return instrument.background
    .filter(({ uses }) => uses?.includes(use))
    .flatMap((question) => {
      const answer = ownValue(answers, question.id);
      return answer === undefined
        ? []
        : [
            {
              id: question.id,
              question: textIn(question.text, language),
              answer: answerInWords(question, answer, language),
            },
          ];
    });
}

function answerInWords(question: BackgroundQuestion, answer: BackgroundAnswer, language: Language): string {
  const labels = new Map<string | number, Text>(labelsOf(question));
  const worded = (value: string | number) => {
    const label = labels.get(value);
    return label ? textIn(label, language) : String(value);
  };
  if (typeof answer !== 'object') return worded(answer);
  const [first = '', ...others] = chosenOf(answer).map(worded);
  return listed([first, ...others.map(midSentence)], language);
}

function labelsOf({ type, options = [] }: BackgroundQuestion): [string | number, Text][] {
  const scale = [...responseScale.points, ...responseScale.extra];
  return (type === 'agree5' ? scale : options).map(({ value, label }) => [value, label]);
}
