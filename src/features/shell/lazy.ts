import { preloadable } from '../../ui/preloadable';

export const SaveFailed = preloadable(async () => (await import('./SaveFailed')).SaveFailed);

export const LostNotice = preloadable(async () => (await import('./LostNotice')).LostNotice, 'storage');

export const ReadOnlyNotice = preloadable(
  async () => (await import('./ReadOnlyNotice')).ReadOnlyNotice,
  'storage',
);
