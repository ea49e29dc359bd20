import { preloadable } from '../../ui/preloadable';

/** For an employer of whom there is no case yet. */
export const Invite = preloadable(
  async () => (await import('./InviteScreen')).InviteScreen,
  'invitation',
  'storage',
);
