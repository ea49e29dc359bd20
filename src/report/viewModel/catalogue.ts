import { factorOfTarget } from '../../advice/need';
import { type Outcome, outcomeOf } from '../../advice/outcome';
import type { ProfessionalAction } from '../../advice/professionalActions';
import type { Ranked } from '../../advice/ranking';
import type { Case } from '../../cases/case';
import type { Language } from '../../i18n/languages';
import { factorIds } from '../../questions/model';
import type { FactorId } from '../../questions/schema';
import { HIGH_CUT_OFF } from '../../scoring/bands';
import { basisView } from '../../scoring/measurementScores';
import { scoreOf } from '../../scoring/scores';
import { type ReportOptions, reportInput } from '../options';
import { reportRouteOf } from '../routes/reportRouteOf';
import { openRuleFor } from './preconditions';
import { whyOf, whysOf } from './reasons/why';
import { whyNotOf } from './reasons/whyNot';
import { actionViewModel, interventionViewModel, type StepViewModel } from './step';
import { type Wording, wordingIn } from './wording';

/** An intervention of the catalogue, chosen or not, with why and why not. */
export interface OptionViewModel extends StepViewModel {
  /** Of its primary targets, in model order. */
  readonly factors: readonly FactorId[];
  /** Whether it is one of the steps of the advice. */
  readonly isProposed: boolean;
  /**
   * Whether it would help: it has points and nothing leaves it out. `later` and `earlier`: it would, in a later
   * or an earlier phase. Only what is proposed may have a `why` without fitting.
   */
  readonly fit: 'now' | 'later' | 'earlier' | 'no';
  /** What decides first; empty only for a proposed one. */
  readonly whyNot: readonly string[];
}

/**
 * Every intervention in words, best first: whether it was proposed or would fit, why, and why not. No
 * part of the report, which is built again with every change of a case, as only the page of all steps needs it.
 * On the professional's own route, where nothing is ranked, the action of each factor in model order.
 */
export function catalogueOf(
  record: Case,
  language: Language,
  options: ReportOptions = {},
): readonly OptionViewModel[] {
  const { redacted, measurement, today, contents } = reportInput(record, options);
  const outcome = outcomeOf(redacted, measurement);
  const wording = wordingIn(language, redacted.route, measurement.instrument, contents);
  const { ranking, steps, actions } = outcome.advice;
  const whys = whysOf(steps, outcome, wording);
  return [
    ...ranking.map((ranked) => {
      const index = steps.findIndex(({ step }) => step === ranked);
      return {
        ...optionViewModel(ranked, outcome, today, wording),
        isProposed: index >= 0,
        why: whys[index] ?? whyFits(ranked, outcome, wording),
      };
    }),
    ...reportRouteOf(outcome.route).actions.map((one) =>
      actionOption(one, actions.includes(one), outcome, wording),
    ),
  ];
}

function optionViewModel(
  ranked: Ranked,
  outcome: Outcome,
  today: string,
  wording: Wording,
): Omit<OptionViewModel, 'why' | 'isProposed'> {
  const { intervention } = ranked;
  const aimedAt = new Set(intervention.targets.primary.map(factorOfTarget));
  return {
    ...interventionViewModel(intervention, today, wording),
    factors: factorIds.filter((id) => aimedAt.has(id)),
    fit: fitOf(ranked, outcome),
    whyNot: whyNotOf(ranked, outcome, wording),
  };
}

/** An action of the professional's own route. One that is not proposed fits as well, unless its score is high. */
function actionOption(
  action: ProfessionalAction,
  isProposed: boolean,
  outcome: Outcome,
  wording: Wording,
): OptionViewModel {
  const { words, quotedFactor, listed } = wording;
  const { factor } = action;
  const { focus } = outcome.situation;
  const score = scoreOf(basisView(outcome).scores, factor);
  const hasGain = score !== null && score < HIGH_CUT_OFF;
  const told = score === null ? words.noScore : String(score);
  const named = listed(focus.map(quotedFactor));
  const outside =
    focus.length === 0 ? words.whyNotNoFocus : words.whyNotAction(quotedFactor(factor), told, named);
  const viewModel = actionViewModel(action, outcome, wording);
  return {
    ...viewModel,
    factors: [factor],
    isProposed,
    fit: hasGain ? 'now' : 'no',
    why: isProposed ? viewModel.why : hasGain ? [words.whyScore(wording.factor(factor), score)] : [],
    whyNot: isProposed ? [] : [outside],
  };
}

/** What was not chosen fits when it has points and nothing but the phase leaves it out, or a rule asks for it. */
function fitOf(ranked: Ranked, outcome: Outcome): OptionViewModel['fit'] {
  if (openRuleFor(ranked, outcome)) return 'now';
  const { points, leftOut, isAhead } = ranked;
  if (points <= 0 || leftOut.some((reason) => reason !== 'phase')) return 'no';
  if (leftOut.length === 0) return 'now';
  return isAhead ? 'later' : 'earlier';
}

/** Empty for what does not fit. */
function whyFits(ranked: Ranked, outcome: Outcome, wording: Wording): readonly string[] {
  const rule = openRuleFor(ranked, outcome);
  if (rule) return whyOf({ step: ranked, because: { kind: 'required', rule } }, outcome, wording);
  return fitOf(ranked, outcome) === 'no'
    ? []
    : whyOf({ step: ranked, because: { kind: 'ranked' } }, outcome, wording);
}
