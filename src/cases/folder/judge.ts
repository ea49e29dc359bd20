import { sha256Hex } from '../../lib/sha256';
import type { Case } from '../case';

/** What to do with the place in the folder where a case belongs. */
export type Judgement = 'write' | 'isThere' | 'conflict';

interface Found {
  /** Of the case in the file; null when there is no file, `unreadable` when it holds no case. */
  readonly found: string | null;
  readonly ours: string;
  /** Of what this browser wrote there before, or went on from. */
  readonly known: readonly string[];
}

/**
 * A file is written over only when it is as this browser left it, or when the case here goes on from it. All
 * are fingerprints.
 */
export function judge({ found, ours, known }: Found): Judgement {
  if (found === null) return 'write';
  if (found === ours) return 'isThere';
  return known.includes(found) ? 'write' : 'conflict';
}

/** The same for two cases exactly when they say the same, in whatever order their fields stand. */
export async function fingerprintOf(record: Case): Promise<string> {
  return sha256Hex(new TextEncoder().encode(JSON.stringify(inOrder(record))));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]),
  );
}
