import { preloadable } from '../../ui/preloadable';

/** What someone sees who opens an invitation. */
export const Invitation = preloadable(
  async () => (await import('./InvitationScreen')).InvitationScreen,
  'invitation',
);
