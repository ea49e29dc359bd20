import { derivedId } from '../lib/hash';
import type { CaseChange, CaseCommand } from './commands/caseCommand';
import { keptForm } from './limits';

/** By whom and when something is changed: what makes changes commands. */
export interface Stamp {
  /** Names this moment; the ids of its commands follow from it. */
  readonly id: string;
  /** Of the browser. */
  readonly device: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/**
 * The changes of one moment as commands, in order. Their texts stand in them as a case keeps them, so that it says
 * the same, and has the same version, before and after it is read again.
 */
export function stamped(changes: readonly CaseChange[], { id, device, at }: Stamp): readonly CaseCommand[] {
  return changes.map((change, index) => ({ ...asKept(change), id: derivedId(`${id}/${index}`), device, at }));
}

function asKept(change: CaseChange): CaseChange {
  return JSON.parse(JSON.stringify(change), (_, value: unknown) =>
    typeof value === 'string' ? keptForm(value) : value,
  );
}
