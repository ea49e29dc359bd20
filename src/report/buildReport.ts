import { type Outcome, outcomeOf } from '../advice/outcome';
import { messages } from '../advice/rules/messages';
import type { Case, Measurement } from '../cases/case';
import { policyOf } from '../cases/routes/policyOf';
import { writtenDay } from '../i18n/format';
import type { Language } from '../i18n/languages';
import { wordsIn } from '../i18n/words';
import { openItems } from '../questions/answers';
import { behaviour, factorOf, factors, phases } from '../questions/instrument';
import { sectors } from '../questions/sectors';
import { HIGH_CUT_OFF, LOW_CUT_OFF } from '../scoring/bands';
import { basisView } from '../scoring/measurementScores';
import { isWorthDiscussing } from '../scoring/perspectives';
import { scoreOf } from '../scoring/scores';
import { entryOf, interpretation } from './interpretation';
import { type ReportOptions, reportInput } from './options';
import { reportRouteOf } from './routes/reportRouteOf';
import { conversationOf } from './viewModel/conversation';
import { differenceViewModel } from './viewModel/difference';
import type { FactorViewModel } from './viewModel/factor';
import { firstStepOf } from './viewModel/firstStep';
import { focusViewModel, lostFocusOf } from './viewModel/focus';
import { guidanceOf, talkFirstOf } from './viewModel/guidance';
import { headlineOf, leadOf } from './viewModel/headline';
import { madeForOf } from './viewModel/madeFor';
import { preconditionsOf } from './viewModel/preconditions';
import { profileViewModel } from './viewModel/profile';
import type { Report } from './viewModel/report';
import { rolesViewModel } from './viewModel/roles';
import type { StepViewModel } from './viewModel/step';
import { actionViewModel, stepViewModels } from './viewModel/step';
import { waitingOf } from './viewModel/waiting';
import { midSentence, type Wording, wordingIn } from './viewModel/wording';

/**
 * Puts a case into words. A pure function: without a day it takes that of the last change of the case; the
 * app passes the real day.
 */
export function buildReport(whole: Case, language: Language, options: ReportOptions = {}): Report {
  const { redacted: record, measurement, today, contents } = reportInput(whole, options);
  const wording = wordingIn(language, record.route, measurement.instrument, contents);
  const outcome = outcomeOf(record, measurement);
  const { namesFirstStep } = reportRouteOf(record.route);
  const { items, employer, expert, advice } = outcome;
  const { ratings, scores } = basisView(outcome);
  const steps = stepsOf(outcome, today, wording);
  const openPreconditions = preconditionsOf(record, outcome, wording);
  const focus = focusViewModel(measurement, outcome, wording);
  const open = openItems(items, ratings).map(({ id }) => wording.item(id));
  return {
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
    lead: leadOf(
      outcome,
      namesFirstStep ? firstStepOf(record, openPreconditions, steps, language) : undefined,
      wording,
    ),
    profile: profileViewModel(outcome, wording),
    willing: scores.willing,
    able: scores.able,
    factors: scores.factors.map(({ factor }, index) => factorViewModel(outcome, index, factor, wording)),
    closeCalls: closeCallsOf(outcome, wording),
    hasExpert: expert !== null,
    differences: outcome.differences
      .filter(isWorthDiscussing)
      .map((one) => differenceViewModel(one, employer, expert, wording)),
    cautions: cautionsOf(outcome, wording),
    waiting: waitingOf(record, wording),
    remarks: remarksOf(measurement, outcome, focus, wording),
    steps,
    needsExpert: needsExpert(record, measurement, outcome),
    slots: advice.slots,
    openPreconditions,
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

/** Whether an employer who is alone with the scan is proposed a step that others have to begin with. */
function needsExpert({ expert }: Case, { mode }: Measurement, { advice }: Outcome): boolean {
  return (
    mode === 'self' &&
    expert.name === '' &&
    advice.steps.some(({ step }) => !step.intervention.lead.includes('werkgever'))
  );
}

function factsOf(
  record: Case,
  measurement: Measurement,
  outcome: Outcome,
  { words, say, language }: Wording,
) {
  const { route, employer, expert, goal, phase } = record;
  const sector = sectors.find(({ id }) => id === employer.sector);
  const stage = policyOf(route).hasPhases ? phases.find(({ id }) => id === phase) : undefined;
  const index = record.measurements.findIndex(({ id }) => id === measurement.id) + 1;
  return [
    { label: words.facts.employer, text: employer.name },
    { label: words.facts.sector, text: sector ? say(sector.label) : '' },
    { label: words.facts.place, text: employer.place },
    { label: words.facts.contact, text: employer.contact },
    { label: words.facts.date, text: writtenDay(measurement.date, language) },
    { label: words.facts.filledIn, text: words.modes[measurement.mode] },
    { label: words.facts.expert, text: [expert.name, expert.organisation].filter(Boolean).join(', ') },
    { label: words.facts.form, text: `${say(outcome.form.label)}, ${words.firstMeasurement(index)}` },
    { label: words.facts.phase, text: stage ? `${stage.id}. ${say(stage.label)}` : '' },
    { label: words.facts.goal, text: goal },
  ].filter(({ text }) => text !== '');
}

function bylineOf(measurement: Measurement, { items }: Outcome, { words, language }: Wording) {
  return [
    writtenDay(measurement.date, language),
    words.modes[measurement.mode],
    words.questions(items.length),
  ].join(' · ');
}

function factorViewModel(
  outcome: Outcome,
  index: number,
  id: FactorViewModel['id'],
  wording: Wording,
): FactorViewModel {
  const { employer, expert, focus, situation, differences } = outcome;
  const own = employer.scores.factors[index];
  const other = expert?.scores.factors[index];
  const basis = basisView(outcome).scores.factors[index];
  const { unscored, readingOf } = reportRouteOf(outcome.route);
  if (!own || !basis) throw new RangeError(`No score was made for ${id}`);
  return {
    id,
    block: factorOf(id).block,
    label: wording.factor(id),
    employer: wording.score(own),
    expert: other ? wording.score(other) : null,
    basis: wording.score(basis),
    difference: differences.find(({ factor }) => factor === id)?.difference ?? null,
    reading: wording.say(basis.kind === 'unscored' ? unscored : readingOf(basis, situation)),
    isFocus: situation.focus.includes(id),
    isBottleneck: focus.bottlenecks.includes(id),
    missing: basis.kind === 'unscored' ? basis.missing.map(wording.item) : [],
  };
}

/** Factors so close to the weakest that people at the table may know better. */
function closeCallsOf(outcome: Outcome, wording: Wording): Report['closeCalls'] {
  const { focus, situation } = outcome;
  const close = focus.closeCalls.filter((factor) => !situation.focus.includes(factor));
  if (close.length === 0) return null;
  const { scores } = basisView(outcome);
  // What is high is not weak, so nobody is asked where the problem lies.
  const areHigh = close.every((factor) => (scoreOf(scores, factor) ?? 0) >= HIGH_CUT_OFF);
  const { label, text } = entryOf(interpretation.situations, areHigh ? 'closeCallHigh' : 'closeCall');
  return {
    heading: `${wording.say(label)}: ${wording.listed(close.map(wording.quotedFactor))}`,
    text: wording.say(text),
  };
}

/** No number without its meaning: no norm, assumed precision, the limits of the form. */
function cautionsOf({ form, route }: Outcome, { say }: Wording): readonly string[] {
  const { uncertainty, radar, shortVersionText } = interpretation;
  return [
    ...reportRouteOf(route).honesty.map(say),
    `${say(uncertainty.displayByForm[form.id])} ${say(uncertainty.assumed)}`,
    ...(form.id === 'short' ? [say(shortVersionText)] : []),
    say(radar.caveat),
  ];
}

function remarksOf(
  measurement: Measurement,
  outcome: Outcome,
  focus: Report['focus'],
  wording: Wording,
): readonly string[] {
  const { situations } = interpretation;
  return [
    ...(outcome.basis === 'expert' ? [wording.say(entryOf(situations, 'basisExpert').text)] : []),
    ...(focus?.isChosen ? [focus.sentence] : []),
    ...lostFocusOf(measurement, outcome, wording),
  ];
}

function answersOf({ notes }: Measurement, outcome: Outcome, wording: Wording): Report['answers'] {
  const { items, employer, expert } = outcome;
  const { ratings } = basisView(outcome);
  return factors.map(({ id: factor, block, label }) => ({
    factor,
    block,
    label: wording.say(label),
    answers: items
      .filter((item) => item.factor === factor)
      .map(({ id }) => {
        const other = expert?.ratings[id];
        return {
          item: wording.item(id),
          employer: wording.tellsAnswers ? wording.rating(employer.ratings[id]) : '',
          expert: expert && wording.tellsAnswers ? (other === undefined ? '' : wording.rating(other)) : null,
          note: notes[id] ?? '',
          isOpen: ratings[id] === undefined,
        };
      }),
  }));
}

function methodOf({ form, instrument: { goal } }: Outcome, wording: Wording): readonly string[] {
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
