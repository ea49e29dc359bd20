import { preloadable } from '../../ui/preloadable';

/** The three pages of the result in one chunk: they are made of the same report. */
export const Result = preloadable(
  async () => (await import('./ResultScreen')).ResultScreen,
  'case',
  'fields',
  'library',
  'own',
  'storage',
);

/** The pages of what follows in one chunk: whoever opens one goes on to another. */
export const FollowUp = preloadable(
  async () => (await import('./FollowUpScreen')).FollowUpScreen,
  'case',
  'fields',
  'library',
);

export const SaveFailed = preloadable(async () => (await import('./SaveFailed')).SaveFailed);
