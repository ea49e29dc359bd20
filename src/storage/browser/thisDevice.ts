import type { CaseMaintenance, CaseRepository } from '../../cases/caseRepository';
import type { Device } from '../../cases/device';
import type { NoteError } from '../../cases/errorLog';
import type { FolderKeeper } from '../../cases/folder/folderKeeper';
import type { InvitationRepository } from '../../cases/invitations';
import { persistAnswer } from './persistAnswer';

/** This browser. What is asked of it is fetched when it is asked. */
export function thisDevice(
  cases: CaseRepository & CaseMaintenance,
  loadInvitations: () => Promise<InvitationRepository>,
): Device {
  const room = () => import('./room');
  const errors = async () => (await import('./errorLog')).errorLog;
  const noteError: NoteError = (where, error) => {
    const now = new Date();
    errors().then(
      (log) => log.note(where, error, now),
      // Without its chunk nothing is noted; the error itself is shown all the same.
      () => undefined,
    );
  };
  let folder: Promise<FolderKeeper> | undefined;
  let invitations: Promise<InvitationRepository> | undefined;
  return {
    cases,
    room: async () => (await room()).roomOnDevice(),
    askToPersist: async () => (await room()).askToPersist(),
    persistAnswer,
    folder: () => {
      folder ??= import('../folder/openFolder').then(({ openFolder }) =>
        openFolder(cases, (error) => noteError('folder', error)),
      );
      // What could not be fetched is asked for again the next time.
      folder.catch(() => {
        folder = undefined;
      });
      return folder;
    },
    invitations: () => {
      invitations ??= loadInvitations();
      invitations.catch(() => {
        invitations = undefined;
      });
      return invitations;
    },
    errors,
    noteError,
  };
}
