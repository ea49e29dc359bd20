import { preloadable } from '../../ui/preloadable';

export const SaveFailed = preloadable(async () => (await import('./SaveFailed')).SaveFailed);

export const ReadOnlyNotice = preloadable(
  async () => (await import('./ReadOnlyNotice')).ReadOnlyNotice,
  'storage',
);
