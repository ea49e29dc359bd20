import { derivedId } from '../lib/hash';
import type { CaseChange, CaseCommand } from './commands/caseCommand';

/** By whom and when something is changed: what makes changes commands. */
export interface Stamp {
  /** Names this moment; the ids of its commands follow from it. */
  readonly id: string;
  /** Of the browser. */
  readonly device: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The changes of one moment as commands, in order. */
export function stamped(changes: readonly CaseChange[], { id, device, at }: Stamp): readonly CaseCommand[] {
  return changes.map((change, index) => ({ ...change, id: derivedId(`${id}/${index}`), device, at }));
}
