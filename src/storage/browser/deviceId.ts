import { localPreferences } from './localPreferences';

const NAME = 'device';

/** The id of this browser, which stands in commands. Without storage it lasts until the tab closes. */
export function deviceId(newId: () => string): string {
  const stored = localPreferences.get(NAME);
  if (stored) return stored;
  const id = newId();
  localPreferences.set(NAME, id);
  return id;
}
