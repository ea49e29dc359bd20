import type { InvitationRepository } from '../../cases/invitations';
import { SentInvitation } from '../../cases/schema/invitation';
import { attemptOn } from './attempt';
import type { Connection } from './connection';
import { write } from './write';

/** The invitations that were sent from this browser. One that is no valid invitation is passed over, and stays. */
export function indexedDbInvitations(connection: Connection): InvitationRepository {
  const attempt = attemptOn(connection);
  return {
    list: () =>
      attempt('invitations', async (db) => {
        const stored = await db.getAll('invitations');
        return stored
          .flatMap((one) => SentInvitation.safeParse(one).data ?? [])
          .toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1));
      }),
    get: (id) =>
      attempt(id, async (db) => SentInvitation.safeParse(await db.get('invitations', id)).data ?? null),
    put: (invitation) =>
      attempt(invitation.terms.id, (db) =>
        write(db, async (transaction) => {
          await transaction.objectStore('invitations').put(invitation, invitation.terms.id);
        }),
      ),
    delete: (id) =>
      attempt(id, (db) => write(db, (transaction) => transaction.objectStore('invitations').delete(id))),
  };
}
