import type { OfflineWords } from '../nl/offline';

export const offline: OfflineWords = {
  ready: 'Ready for offline use.',
  newVersion: {
    waiting: 'A new version is ready; it comes with the next start. Close all tabs of the scan for that.',
    takeable: 'A new version is ready; it comes with the next start.',
  },
  takeNow: 'Update now',
};
