import type { Case } from '../../cases/case';

/** Which phases stood open, by case, for as long as the app is open. */
const open = new Map<string, readonly number[]>();

/** The phases to show open: where the case is, and what was open when the page was left. */
export function openPhasesOf({ id, phase }: Pick<Case, 'id' | 'phase'>): readonly number[] {
  return [...new Set([phase, ...(open.get(id) ?? [])])];
}

/** Remembers which phases of a case stand open. @param id of the case */
export function rememberOpen(id: Case['id'], phases: readonly number[]): void {
  open.set(id, phases);
}
