import { intentionIn, isNotPlanning } from '../advice/facts';
import { type Outcome, outcomeOf } from '../advice/outcome';
import { messages } from '../advice/rules/messages.content';
import type { Case, Measurement } from '../cases/case';
import { policyOf } from '../cases/routes/policyOf';
import type { Language } from '../i18n/languages';
import { openItems } from '../questions/answers';
import { basisView } from '../scoring/measurementScores';
import { isWorthDiscussing } from '../scoring/perspectives';
import { type ReportOptions, reportInput } from './options';
import { answersOf } from './viewModel/answers';
import { backgroundAnswers } from './viewModel/backgroundAnswer';
import { closeCallsOf } from './viewModel/closeCalls';
import { conversationOf } from './viewModel/conversation';
import { differenceViewModel } from './viewModel/difference';
import { factorViewModel } from './viewModel/factor';
import { bylineOf, factsOf } from './viewModel/facts';
import { firstStepOf } from './viewModel/firstStep';
import { focusViewModel } from './viewModel/focus';
import { guidanceOf, talkFirstOf } from './viewModel/guidance';
import { headlineOf, leadOf, type ToBeginWith } from './viewModel/headline';
import { lookAgainOf, waitingOf } from './viewModel/lookAgain';
import { madeForOf } from './viewModel/madeFor';
import { methodOf } from './viewModel/method';
import { preconditionsOf } from './viewModel/preconditions';
import { profileViewModel } from './viewModel/profile';
import { cautionsOf, remarksOf } from './viewModel/remarks';
import type { Report } from './viewModel/report';
import { respondentsViewModel } from './viewModel/respondents';
import { rolesViewModel } from './viewModel/roles';
import { actionViewModel, type StepViewModel, stepViewModels } from './viewModel/step';
import { type Wording, wordingIn } from './viewModel/wording';

/**
 * Puts a case into words. A pure function: without a day it takes that of the last change of the case; the
 * app passes the real day.
 */
export function buildReport(whole: Case, language: Language, options: ReportOptions = {}): Report {
  const { redacted: record, measurement, today, contents } = reportInput(whole, options);
  const wording = wordingIn(language, record.route, measurement.instrument, contents);
  const outcome = outcomeOf(record, measurement);
  const { items, employer, expert, advice } = outcome;
  const { ratings, scores } = basisView(outcome);
  const steps = stepsOf(outcome, today, wording);
  const openPreconditions = preconditionsOf(record, outcome, wording);
  const focus = focusViewModel(measurement, outcome, wording);
  const waiting = waitingOf(record, wording);
  // Whoever does not plan this begins with what looks at the work alone; a condition of starting is no beginning.
  const arrangedFirst = isNotPlanning(outcome.situation)
    ? []
    : openPreconditions.filter(({ kind }) => kind === 'beforeTheSteps');
  const toBeginWith: ToBeginWith = waiting
    ? { kind: 'notNow', ...waiting }
    : { kind: 'step', title: firstStepOf(record, arrangedFirst, steps, language) };
  const open = openItems(items, ratings).map(({ id }) => wording.item(id));
  return {
    record,
    language,
    route: record.route,
    employer: record.employer.name,
    facts: factsOf(record, measurement, outcome, wording),
    byline: bylineOf(measurement, outcome, wording),
    contents,
    madeFor: madeForOf(record, contents, wording),
    date: measurement.date,
    today,
    isComplete: open.length === 0,
    openItems: open,
    headline: headlineOf(outcome, wording),
    lead: leadOf(outcome, toBeginWith, wording),
    profile: profileViewModel(outcome, wording),
    willing: scores.willing,
    able: scores.able,
    intention: intentionOf(outcome, wording),
    background: contents.answers
      ? backgroundAnswers('shown', outcome.instrument, outcome.background, language)
      : [],
    factors: scores.factors.map(({ factor }, index) => factorViewModel(outcome, index, factor, wording)),
    closeCalls: closeCallsOf(outcome, wording),
    hasExpert: expert !== null,
    differences: outcome.differences
      .filter(isWorthDiscussing)
      .map((one) => differenceViewModel(one, employer, expert, wording)),
    respondents: respondentsViewModel(outcome, wording),
    cautions: cautionsOf(outcome, wording),
    waiting: waiting && `${waiting.decided} ${waiting.lookAgain}`,
    toBeginWith,
    remarks: remarksOf(measurement, outcome, focus, wording),
    steps,
    needsExpert: needsExpert(record, measurement, outcome),
    slots: advice.slots,
    fewSteps: fewStepsOf(record, outcome, wording),
    openPreconditions,
    preconditionsHeading: wording.say(messages.openPreconditions),
    focus,
    guidance: guidanceOf(outcome, wording),
    talkFirst: talkFirstOf(outcome, wording),
    conversation: conversationOf(outcome, wording),
    // Said where steps are ranked.
    rankingNote: advice.ranking.length > 0 ? wording.say(messages.ranking) : '',
    roles: rolesViewModel(record, language),
    answers: answersOf(measurement, outcome, wording),
    method: methodOf(outcome, wording),
  };
}

function stepsOf(outcome: Outcome, today: string, wording: Wording): readonly StepViewModel[] {
  const { advice } = outcome;
  return [
    ...stepViewModels(advice.steps, outcome, today, wording),
    ...advice.actions.map((action) => actionViewModel(action, outcome, wording)),
  ];
}

/** What the employer said about the intention, beside the score of willing; empty when it was not said. */
function intentionOf({ situation, route }: Outcome, wording: Wording): string {
  const intention = policyOf(route).hasPhases ? intentionIn(situation) : null;
  return intention === null ? '' : wording.say(messages.intention[intention]);
}

/**
 * Why there are no steps or few: too little is known, or more would add little; with the day to look again.
 * Empty when there is a step for every slot.
 */
function fewStepsOf(record: Case, { advice, situation }: Outcome, wording: Wording): string {
  if (situation.focus.length === 0) return wording.words.noStepsText;
  if (advice.ranking.length === 0 || advice.steps.length === advice.slots) return '';
  return `${wording.say(messages.fewSteps)} ${lookAgainOf(record, wording)}`;
}

/** Whether an employer who is alone with the scan is proposed a step that others have to begin with. */
function needsExpert({ expert }: Case, { mode }: Measurement, { advice }: Outcome): boolean {
  return (
    mode === 'self' &&
    expert.name === '' &&
    advice.steps.some(({ step }) => !step.intervention.lead.includes('werkgever'))
  );
}
