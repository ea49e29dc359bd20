import type { Situation } from '../advice/situation';

/** From this phase on someone is at work: "uitvoeren en volgen". */
const FIRST_PHASE_OF_DOING = 5;

/**
 * Whether the employer offers a place already, so that nothing may say "begin": it was said (BG-2), or the
 * phase says so and BG-2 does not contradict it.
 */
export function offersPlace({ background, phase }: Pick<Situation, 'background' | 'phase'>): boolean {
  const said = background['BG-2'];
  return said === 'yes' || (said !== 'no' && phase >= FIRST_PHASE_OF_DOING);
}
