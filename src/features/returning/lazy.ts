import { preloadable } from '../../ui/preloadable';

/** Where answers to an invitation are opened. */
export const Return = preloadable(
  async () => (await import('./ReturnScreen')).ReturnScreen,
  'invitation',
  'storage',
);
