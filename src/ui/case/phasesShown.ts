import type { Case } from '../../cases/case';

/** Which phases stood open, by case, for as long as the app is open. */
const open = new Map<string, readonly number[]>();

/** The phase to which someone goes back, until its page is there. */
let returningTo: number | null = null;

/** The phases to show open: where the case is, and what was open when the page was left. */
export function openPhasesOf({ id, phase }: Pick<Case, 'id' | 'phase'>): readonly number[] {
  return [...new Set([phase, ...(open.get(id) ?? [])])];
}

/** Remembers which phases of a case stand open. @param id of the case */
export function rememberOpen(id: Case['id'], phases: readonly number[]): void {
  open.set(id, phases);
}

/** Says to which phase the way back leads. @param phase 1 to 6 */
export function returnTo(phase: number): void {
  returningTo = phase;
}

/** The phase to which someone goes back, once; null for someone who just opens the page. */
export function takeReturn(): number | null {
  const phase = returningTo;
  returningTo = null;
  return phase;
}
