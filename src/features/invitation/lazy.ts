import { preloadable } from '../../ui/preloadable';

const load = async () => (await import('./InviteScreen')).InviteScreen;

/** For an employer of whom there is no case yet. */
export const Invite = preloadable(load, 'invitation', 'fields', 'case', 'storage');
