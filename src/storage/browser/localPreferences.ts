/** Before every name of ours: other apps may be on the same host. */
export const PREFIX = 'igm-scan.';

/** Small choices of this browser, such as the language. Without storage they last until the tab closes. */
export const localPreferences = {
  get(name: string): string | null {
    try {
      return localStorage.getItem(PREFIX + name);
    } catch {
      return null;
    }
  },
  set(name: string, value: string): void {
    try {
      localStorage.setItem(PREFIX + name, value);
    } catch {
      // A preference that cannot be kept is no reason to disturb anyone.
    }
  },
};
