import { legend } from '../advice/legend';
import { factorOfTarget } from '../advice/need';
import type { Ranked } from '../advice/ranking';
import type { Case } from '../cases/case';
import type { Language } from '../i18n/language';
import { factorIds } from '../questions/schema';
import { type ReportOptions, settled } from './options';
import { type Outcome, outcomeOf } from './outcome';
import { openRuleFor } from './preconditions';
import type { ReportedOption } from './report';
import { reportedIntervention } from './reportedStep';
import { whyOf, whysOf } from './why';
import { whyNotOf } from './whyNot';
import { type Wording, wordingIn } from './wording';

/**
 * Every intervention in words, best first: whether it was proposed or would fit, why, and why not. Apart
 * from the report, which is made anew with every change of a case.
 * @returns empty on the professional's own route, where nothing is ranked
 */
export function catalogueOf(
  record: Case,
  language: Language,
  options: ReportOptions = {},
): readonly ReportedOption[] {
  const { measurement, today } = settled(record, options);
  const outcome = outcomeOf(record, measurement);
  if (outcome.advice.kind === 'professional') return [];
  const wording = wordingIn(language, record.route);
  const { ranking, steps } = outcome.advice;
  const whys = whysOf(steps, outcome, wording);
  return ranking.map((ranked) => {
    const index = steps.findIndex(({ step }) => step === ranked);
    return {
      ...reportedOption(ranked, outcome, today, wording),
      isProposed: index >= 0,
      why: whys[index] ?? whyFits(ranked, outcome, wording),
    };
  });
}

function reportedOption(
  ranked: Ranked,
  outcome: Outcome,
  today: string,
  wording: Wording,
): Omit<ReportedOption, 'why' | 'isProposed'> {
  const { intervention } = ranked;
  const aimedAt = new Set(intervention.targets.primary.map(factorOfTarget));
  return {
    ...reportedIntervention(intervention, today, wording),
    factors: factorIds.filter((id) => aimedAt.has(id)),
    effort: wording.say(legend.effort[intervention.effort]),
    fit: fitOf(ranked, outcome),
    whyNot: whyNotOf(ranked, outcome, wording),
  };
}

/** What was not chosen fits when it has points and no rule excludes it, or when a rule asks for it. */
function fitOf(ranked: Ranked, outcome: Outcome): ReportedOption['fit'] {
  if (openRuleFor(ranked, outcome)) return 'now';
  if (ranked.points <= 0 || ranked.isExcluded) return 'no';
  return { fits: 'now' as const, tooEarly: 'later' as const, past: 'earlier' as const }[ranked.phaseFit];
}

/** Empty for what does not fit. */
function whyFits(ranked: Ranked, outcome: Outcome, wording: Wording): readonly string[] {
  const rule = openRuleFor(ranked, outcome);
  if (rule) return whyOf({ step: ranked, because: { kind: 'required', rule } }, outcome, wording);
  return fitOf(ranked, outcome) === 'no'
    ? []
    : whyOf({ step: ranked, because: { kind: 'ranked' } }, outcome, wording);
}
