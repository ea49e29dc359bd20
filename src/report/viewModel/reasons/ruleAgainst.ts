import { mainFactor } from '../../../advice/choosing';
import { legend } from '../../../advice/legend';
import type { Ranked } from '../../../advice/ranking';
import { type RuleId, ruleText } from '../../../advice/rule';
import type { Situation } from '../../../advice/situation';
import type { Outcome } from '../../outcome';
import type { Wording } from '../wording';

/** A rule that keeps a step out or moves it back, with what it is about the step that it looks at. */
export function ruleAgainst(
  rule: RuleId,
  { intervention }: Ranked,
  outcome: Outcome,
  wording: Wording,
): string {
  const { whyNot, text } = ruleText(rule);
  const said = wording.say(whyNot ?? text);
  switch (rule) {
    case 'R01':
      return `${wording.say(legend.pressure[intervention.pressure].text)} ${said}`;
    case 'R08':
      return isSetbackUnknown(outcome.situation) ? wording.words.whyNotSetbackUnknown : said;
    case 'R18':
      return `${wording.words.whyNotAim(wording.quotedFactor(mainFactor(intervention)))} ${said}`;
    default:
      return said;
  }
}

/**
 * Whether nobody said anything about a setback: not in an answer to EFF-3, of which "not applicable" says
 * that there was no experience, and not in BG-3 where EFF-3 was not asked or left open.
 */
function isSetbackUnknown({ ratings, background }: Situation): boolean {
  const rating = ratings['EFF-3'];
  return rating === 'dk' || (rating === undefined && background['BG-3'] !== 'no');
}
