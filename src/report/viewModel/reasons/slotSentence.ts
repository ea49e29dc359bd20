import { interventionOf } from '../../../advice/catalogue';
import type { Chosen } from '../../../advice/choosing';
import type { DecisiveReason } from '../../../advice/decisiveReason';
import type { RuleId } from '../../../advice/ids';
import { mainFactor } from '../../../advice/need';
import type { SlotTaken } from '../../../advice/notChosen';
import type { Outcome } from '../../../advice/outcome';
import type { Ranked } from '../../../advice/ranking';
import { ruleOf } from '../../../advice/rules/rules';
import { isOfProfile, quotedProfile } from '../profile';
import type { Wording } from '../wording';

/**
 * Which step took the slot of one that would fit as well, and why. Points are not told: they are no score.
 * @param slots how many steps the advice has room for
 */
export function slotSentence(taken: SlotTaken, slots: number, outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  return taken.kind === 'goesFirst'
    ? words.whyNotSlotTaken(
        slots,
        titleOf(taken.chosen.step, wording),
        firstClause(taken.chosen, outcome, wording),
      )
    : words.whyNotLower(
        slots,
        titleOf(taken.than, wording),
        decisiveClause(taken.decisive, outcome, wording),
      );
}

/** Why a step with fewer points had to go first. */
function firstClause({ step, because }: Chosen, { situation }: Outcome, wording: Wording): string {
  const { words, say } = wording;
  switch (because.kind) {
    case 'required':
      return words.firstByRule(quotedTitle(because.rule, wording));
    case 'company':
      return words.company(say(interventionOf(because.of).title));
    case 'weakestFactor':
      if (because.requiredBy) return words.firstByRule(quotedTitle(because.requiredBy, wording));
      return words.decidedByFactor(wording.quotedFactor(mainFactor(step.intervention)));
    case 'secondFactor':
      return words.decidedBySecondFactor(
        wording.quotedFactor(situation.focus[1] ?? mainFactor(step.intervention)),
      );
    case 'ranked':
      return '';
  }
}

/** What made the other step rank higher; empty when this step's own losses did. */
function decisiveClause(decisive: DecisiveReason, outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  switch (decisive.kind) {
    case 'factor':
      return words.decidedByFactor(wording.quotedFactor(decisive.factor));
    case 'need':
      return words.decidedByNeed(
        wording.quotedSubAspect(decisive.subAspect),
        wording.quotedSubAspect(decisive.than),
      );
    case 'besides':
      return words.decidedByHelpBesides(wording.listed(decisive.subAspects.map(wording.quotedSubAspect)));
    case 'rule':
      return words.decidedByRule(
        (isOfProfile(decisive.rule) && quotedProfile(outcome, wording)) ||
          quotedTitle(decisive.rule, wording),
      );
    case 'easySuccess':
      return words.decidedByEase;
    case 'effort':
      return words.decidedByEffort;
    case 'order':
      return words.decidedByOrder;
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
