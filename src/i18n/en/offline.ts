import type { OfflineWords } from '../nl/offline';

export const offline: OfflineWords = {
  ready: 'Ready for offline use.',
  notSecure:
    'The address of this page begins with http, not with https. So the scan works here with a network only. The app cannot keep a folder on disk up to date either. And the browser does not promise to keep the scans. All else works.',
  noWorker:
    'This browser cannot show the scan here without a network. That is so in some private windows. All else works.',
  newVersion: {
    waiting: 'A new version is ready; it comes with the next start. Close all tabs of the scan for that.',
    takeable: 'A new version is ready; it comes with the next start.',
  },
  takeNow: 'Update now',
};
