import type { PersistAnswer } from '../../cases/device';
import { localPreferences } from './localPreferences';

/** The name under which the answer is kept. */
export const PERSIST_ANSWER = 'persist';

/** What the browser answered when it was asked to throw nothing away; null when it was not asked. */
export function persistAnswer(): PersistAnswer | null {
  const stored = localPreferences.get(PERSIST_ANSWER);
  return stored === 'granted' || stored === 'refused' ? stored : null;
}
