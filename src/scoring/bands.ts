/** Bands lie on the answer scale; they are no norm (content notes A12). */
export type Band = 'low' | 'medium' | 'high';

/** Below this a factor is low and a bottleneck: a mean answer under 2.6, the disagree side. */
export const LOW_CUT_OFF = 40;

/** From this a factor is high: a mean answer of 3.8 or more, the agree side. */
export const HIGH_CUT_OFF = 70;

/** @param score the rounded score, 0 to 100: what is shown is what is judged (scoring rule 4) */
export function bandOf(score: number): Band {
  if (score < LOW_CUT_OFF) return 'low';
  return score < HIGH_CUT_OFF ? 'medium' : 'high';
}
