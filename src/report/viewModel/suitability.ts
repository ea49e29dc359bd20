import { suitability } from '../../approach/approach';
import type { Approach } from '../../cases/schema/caseApproach';
import { writtenDay } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';

/** Questions of the go / no-go that were answered alike. */
export interface AnswerGroupViewModel {
  /** null: noted, but not answered. */
  readonly answer: 'yes' | 'no' | 'unknown' | null;
  readonly label: string;
  readonly questions: ReadonlyArray<{ readonly id: string; readonly text: string; readonly note: string }>;
}

/** Go or no-go: what was answered and decided. */
export interface SuitabilityViewModel {
  /** Yes, no, unknown, noted only; a group without questions is left out. */
  readonly groups: readonly AnswerGroupViewModel[];
  /** In words, in the middle of a sentence; empty before a decision. */
  readonly decision: string;
  readonly reason: string;
  /** Days in words; empty when unknown. */
  readonly decidedOn: string;
  readonly reviewOn: string;
}

const groupOrder = ['yes', 'no', 'unknown', null] as const;

/** @returns null when nothing was answered or decided */
export function suitabilityViewModel(
  { suitability: said }: Approach,
  language: Language,
): SuitabilityViewModel | null {
  const words = wordsIn(language, 'approach').suitability;
  const known = [...suitability.criteria, ...suitability.indicators].map(({ id, text }) => ({
    id,
    text: textIn(text, language),
  }));
  const knownIds = new Set([...known.map(({ id }) => id), ...suitability.retired]);
  const newer = Object.keys(said.answers)
    .filter((id) => !knownIds.has(id))
    .map((id) => ({ id, text: wordsIn(language, 'reportPlan').suitability.unknownQuestion(id) }));
  const questions = [...known, ...newer].map((question) => {
    const { answer = null, note = '' } = said.answers[question.id] ?? {};
    return { ...question, answer, note };
  });
  const groups = groupOrder.map(
    (answer): AnswerGroupViewModel => ({
      answer,
      label: answer ? words.answers[answer] : wordsIn(language, 'reportPlan').suitability.notAnswered,
      questions: questions
        .filter((one) => one.answer === answer && (answer !== null || one.note !== ''))
        .map(({ id, text, note }) => ({ id, text, note })),
    }),
  );
  const viewModel: SuitabilityViewModel = {
    groups: groups.filter((group) => group.questions.length > 0),
    decision: said.decision ? words.decisions[said.decision].label.toLowerCase() : '',
    reason: said.reason,
    decidedOn: said.decidedOn ? writtenDay(said.decidedOn, language) : '',
    reviewOn: said.reviewOn ? writtenDay(said.reviewOn, language) : '',
  };
  const { decision, reason, reviewOn } = viewModel;
  return viewModel.groups.length > 0 || decision || reason || reviewOn ? viewModel : null;
}
