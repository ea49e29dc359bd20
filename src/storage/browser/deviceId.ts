import { localPreferences } from './localPreferences';

const NAME = 'device';

/** The id of this browser, which stands in commands. Without storage it lasts until the tab closes. */
export function deviceId(newId: () => string): string {
  const kept = localPreferences.get(NAME);
  if (kept) return kept;
  const id = newId();
  localPreferences.set(NAME, id);
  return id;
}
