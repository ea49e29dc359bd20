import { legend } from '../advice/catalogue';
import { factorOfTarget } from '../advice/need';
import type { Ranked } from '../advice/ranking';
import type { Case } from '../cases/case';
import type { Language } from '../i18n/language';
import { factorIds } from '../questions/schema';
import { type ReportOptions, settled } from './options';
import { type Outcome, outcomeOf } from './outcome';
import type { ReportedOption } from './report';
import { reportedIntervention } from './reportedStep';
import { whyOf } from './why';
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
  return outcome.advice.ranking.map((ranked) => reportedOption(ranked, outcome, today, wording));
}

function reportedOption(ranked: Ranked, outcome: Outcome, today: string, wording: Wording): ReportedOption {
  const { intervention, points, isExcluded } = ranked;
  const { advice } = outcome;
  const chosen = advice.kind === 'employer' ? advice.steps.find(({ step }) => step === ranked) : undefined;
  const isFitting = points > 0 && !isExcluded;
  const aimedAt = new Set(intervention.targets.primary.map(factorOfTarget));
  const fitting = isFitting ? { step: ranked, because: { kind: 'ranked' as const } } : undefined;
  const told = chosen ?? fitting;
  return {
    ...reportedIntervention(intervention, today, wording),
    factors: factorIds.filter((id) => aimedAt.has(id)),
    effort: wording.say(legend.effort[intervention.effort]),
    isProposed: chosen !== undefined,
    isFitting,
    why: told ? whyOf(told, outcome, wording) : [],
    whyNot: whyNotOf(ranked, outcome, wording),
  };
}
