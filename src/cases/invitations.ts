import type { InvitationTerms, SentInvitation } from './case';

/** The invitations that were sent from this device, with the private halves of their keys. */
export interface InvitationRepository {
  /** Newest first. */
  list(): Promise<readonly SentInvitation[]>;
  /** @returns null when it is not here: sent elsewhere, or deleted */
  get(id: string): Promise<SentInvitation | null>;
  put(invitation: SentInvitation): Promise<void>;
  /** Nothing that comes in for it can be opened any more. */
  delete(id: string): Promise<void>;
}

/** How many weeks an employer gets when nobody says otherwise. */
export const USUAL_DAYS = 21;

/** Whether the last day for an answer has passed. @param today ISO day */
export function isExpired({ until }: Pick<InvitationTerms, 'until'>, today: string): boolean {
  return until < today;
}

/** The same invitation with what came in noted once. */
export function withReceived(invitation: SentInvitation, view: string, sentAt: string): SentInvitation {
  const isNoted = invitation.received.some((one) => one.view === view && one.sentAt === sentAt);
  return isNoted ? invitation : { ...invitation, received: [...invitation.received, { view, sentAt }] };
}

/** The invitation that two copies of it come to: what either received. Keys and terms never change. */
export function mergedInvitation(here: SentInvitation, there: SentInvitation): SentInvitation {
  return there.received.reduce((merged, { view, sentAt }) => withReceived(merged, view, sentAt), {
    ...here,
    place: here.place ?? there.place,
  });
}
