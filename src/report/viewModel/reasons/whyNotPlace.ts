import { interventionOf } from '../../../advice/catalogue';
import { type Chosen, mainFactor } from '../../../advice/choosing';
import type { RuleId } from '../../../advice/ids';
import type { PlaceTaken } from '../../../advice/notChosen';
import type { Ranked } from '../../../advice/ranking';
import { ruleOf } from '../../../advice/rules/rules';
import type { TippedBy } from '../../../advice/tipping';
import type { Outcome } from '../../outcome';
import { isOfProfile, quotedProfile } from '../profile';
import type { Wording } from '../wording';

/**
 * Which step took the place of one that would fit as well, and why. Points are not told: they are no score.
 * @param places how many steps the advice has room for
 */
export function placeSentence(taken: PlaceTaken, places: number, outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  return taken.kind === 'goesFirst'
    ? words.whyNotPlaceTaken(places, titleOf(taken.chosen.step, wording), firstClause(taken.chosen, wording))
    : words.whyNotLower(
        places,
        titleOf(taken.than, wording),
        tippingClause(taken.tippedBy, outcome, wording),
      );
}

/** Why a step with fewer points had to go first. */
function firstClause({ step, because }: Chosen, wording: Wording): string {
  const { words, say } = wording;
  switch (because.kind) {
    case 'required':
      return words.firstByRule(quotedTitle(because.rule, wording));
    case 'company':
      return words.company(say(interventionOf(because.of).title));
    case 'weakestFactor':
      if (because.requiredBy) return words.firstByRule(quotedTitle(because.requiredBy, wording));
      return words.tippedFactor(wording.quotedFactor(mainFactor(step.intervention)));
    case 'ranked':
      return '';
  }
}

/** What made the other step rank higher; empty when this step's own losses did. */
function tippingClause(tip: TippedBy, outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  switch (tip.kind) {
    case 'factor':
      return words.tippedFactor(wording.quotedFactor(tip.factor));
    case 'need':
      return words.tippedNeed(wording.quotedSubAspect(tip.subAspect), wording.quotedSubAspect(tip.than));
    case 'besides':
      return words.tippedBesides(wording.listed(tip.subAspects.map(wording.quotedSubAspect)));
    case 'rule':
      return words.tippedRule(
        (isOfProfile(tip.rule) && quotedProfile(outcome, wording)) || quotedTitle(tip.rule, wording),
      );
    case 'easySuccess':
      return words.tippedEasy;
    case 'effort':
      return words.tippedEffort;
    case 'order':
      return words.tippedOrder;
    case 'loss':
      return '';
  }
}

function quotedTitle(rule: RuleId, { say }: Wording): string {
  return `“${say(ruleOf(rule).title)}”`;
}

function titleOf({ intervention }: Ranked, { say }: Wording): string {
  return say(intervention.title);
}
