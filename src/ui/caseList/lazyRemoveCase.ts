import { preloadable } from '../preloadable';

/** What makes a copy of a case comes with it: only for who wants to delete one. */
export const LazyRemoveCase = preloadable(async () => (await import('./RemoveCase')).RemoveCase, 'storage');
