import { HIGH_CUT_OFF, LOW_CUT_OFF } from '../../scoring/bands';

/** The scale of every chart. */
export const SCALE = { from: 0, to: 100 } as const;

/** The three bands as stretches of the axis, each from and to as a fraction of its length. */
export const bandStretches = [
  { band: 'low', from: 0, to: fractionOf(LOW_CUT_OFF) },
  { band: 'medium', from: fractionOf(LOW_CUT_OFF), to: fractionOf(HIGH_CUT_OFF) },
  { band: 'high', from: fractionOf(HIGH_CUT_OFF), to: 1 },
] as const;

/** Where a score lies on its axis. @param score 0 to 100 @returns 0 to 1 */
export function fractionOf(score: number): number {
  return (score - SCALE.from) / (SCALE.to - SCALE.from);
}
