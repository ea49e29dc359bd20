import type { InvitationTerms } from '../../cases/case';
import { packInvitation } from '../../files/invitation/invitationLink';

/** The address of the app itself, for a link that someone else opens. */
function appAddress(): string {
  return location.href.replace(/[?#].*$/, '');
}

/** The link of an invitation. */
export function invitationAddress(terms: InvitationTerms): string {
  return `${appAddress()}#/invitation/${packInvitation(terms)}`;
}

/** The link with sealed answers. @param packed see `packReturn` */
export function returnAddress(packed: string): string {
  return `${appAddress()}#/return/${packed}`;
}

/** Whether nobody else can open a link to this app: it is served to this device alone. */
export function isOnlyHere(): boolean {
  return location.protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(location.hostname);
}
