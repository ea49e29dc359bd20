import type { PersistAnswer, Room } from '../../cases/device';
import { localPreferences } from './localPreferences';
import { PERSIST_ANSWER } from './persistAnswer';

/** How much room there is, as the browser estimates it; null where it does not say. */
export async function roomOnDevice(): Promise<Room | null> {
  try {
    const [{ usage, quota }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return usage === undefined || quota === undefined ? null : { used: usage, quota, persisted };
  } catch {
    // There is no such thing outside a secure context, in older browsers and where storage is blocked.
    return null;
  }
}

/** Asks the browser to throw nothing away by itself. The answer is remembered. */
export async function askToPersist(): Promise<PersistAnswer> {
  const answer = (await isGranted()) ? 'granted' : 'refused';
  localPreferences.set(PERSIST_ANSWER, answer);
  return answer;
}

async function isGranted(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
