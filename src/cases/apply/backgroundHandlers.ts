import { ownValue } from '../../lib/ownValue';
import type { BackgroundQuestion } from '../../questions/schema';
import { chosenOf, isExclusive, isPossibleAnswer, withOption } from '../background';
import type { Case, Measurement } from '../case';
import { type Environment, type Handlers, inMeasurement, measurementOf, Refusal } from './handler';

/** What was answered about the organisation. A question with several answers changes one option at a time. */
export const backgroundHandlers: Handlers<'background.answered' | 'option.chosen' | 'option.cleared'> = {
  'background.answered': {
    apply: (record, { measurement, question: id, answer }, environment) =>
      inMeasurement(record, measurement, (before) => {
        const question = questionIn(before, id, environment);
        if (!question) return new Refusal('noQuestion', id);
        if (question.type === 'multiple') return new Refusal('notAllowed', id);
        const { [id]: _, ...others } = before.background;
        if (answer === null) return { ...before, background: others };
        return isPossibleAnswer(question, answer)
          ? { ...before, background: { ...others, [id]: answer } }
          : new Refusal('notAllowed', id);
      }),
    inverse: (record, { measurement, question }) => {
      const answer = answerIn(record, measurement, question);
      return typeof answer === 'object'
        ? []
        : [{ type: 'background.answered', measurement, question, answer: answer ?? null }];
    },
  },
  'option.chosen': {
    apply: (record, { measurement, question: id, option }, environment) =>
      withOptions(record, measurement, id, environment, (question, before) => {
        if (!question.options?.some(({ value }) => value === option)) return new Refusal('notAllowed', id);
        return withOption(question, before, option);
      }),
    inverse: (record, { measurement, question: id, option }, environment) => {
      const before = chosenIn(record, measurement, id);
      if (before.includes(option)) return [];
      const question = questionIn(measurementOf(record, measurement), id, environment);
      if (!question) return [];
      const about = { measurement, question: id };
      // What stands alone took the place of the others, or made place for this one.
      const replaced = before.filter((one) => isExclusive(question, option) || isExclusive(question, one));
      return [
        { type: 'option.cleared', ...about, option },
        ...replaced.map((one) => ({ type: 'option.chosen' as const, ...about, option: one })),
      ];
    },
  },
  'option.cleared': {
    apply: (record, { measurement, question, option }, environment) =>
      withOptions(record, measurement, question, environment, (_, before) =>
        before.filter((one) => one !== option),
      ),
    inverse: (record, { measurement, question, option }) =>
      chosenIn(record, measurement, question).includes(option)
        ? [{ type: 'option.chosen', measurement, question, option }]
        : [],
  },
};

/** Changes which options of a question are chosen; with none left the question is open. */
function withOptions(
  record: Case,
  measurement: string,
  id: string,
  environment: Environment,
  change: (question: BackgroundQuestion, before: readonly string[]) => readonly string[] | Refusal,
): Case | Refusal {
  return inMeasurement(record, measurement, (before) => {
    const question = questionIn(before, id, environment);
    if (!question) return new Refusal('noQuestion', id);
    if (question.type !== 'multiple') return new Refusal('notAllowed', id);
    const chosen = change(question, chosenIn(record, measurement, id));
    if (chosen instanceof Refusal) return chosen;
    const { [id]: _, ...others } = before.background;
    return { ...before, background: chosen.length === 0 ? others : { ...others, [id]: [...chosen] } };
  });
}

function questionIn(
  measurement: Pick<Measurement, 'instrument'> | undefined,
  id: string,
  { findInstrument }: Environment,
): BackgroundQuestion | undefined {
  return (
    measurement && findInstrument(measurement.instrument)?.background.find((question) => question.id === id)
  );
}

function answerIn(record: Case, measurement: string, question: string) {
  const background = measurementOf(record, measurement)?.background;
  return background && ownValue(background, question);
}

function chosenIn(record: Case, measurement: string, question: string): readonly string[] {
  return chosenOf(answerIn(record, measurement, question));
}
