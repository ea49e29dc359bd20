import { useRef, useState } from 'react';
import type { FileProblem } from '../../cases/errors';
import { mergedInvitation } from '../../cases/invitations';
import { type BackupOverview, overviewOf, type RestoreChoice } from '../../files/backup/overview';
import { restoreBackup } from '../../files/backup/restore';
import { isEncrypted } from '../../files/encryption/isEncrypted';
import { useNoteCopied } from '../../ui/copies';
import { useDevice } from '../../ui/device';
import { useEnvironment } from '../../ui/environment';
import { documentIn, useSession } from '../../ui/session';

export type Overview = Extract<BackupOverview, { kind: 'read' }>;

/** How far a restoring is. */
export type Restoring =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'locked'; readonly file: Blob }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'looking'; readonly file: Blob; readonly overview: Overview }
  | { readonly kind: 'writing' | 'stopped'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'done';
      readonly added: number;
      readonly keptBoth: number;
      readonly replaced: number;
      readonly skipped: number;
    };

/** The way from a chosen file, by way of what is in it, to cases on this device. */
export function useRestore() {
  const { cases, folder, invitations, noteError } = useDevice();
  const session = useSession();
  const environment = useEnvironment();
  const noteCopied = useNoteCopied();
  const [restoring, setRestoring] = useState<Restoring>({ kind: 'idle' });
  /** Of the file that was chosen last: another one may still be on its way. */
  const turn = useRef(0);

  const look = async (file: Blob) => {
    const mine = ++turn.current;
    const show = (next: Restoring) => mine === turn.current && setRestoring(next);
    try {
      if (await isEncrypted(file)) {
        show({ kind: 'locked', file });
        return;
      }
      show({ kind: 'reading', done: 0, of: file.size });
      const overview = await overviewOf(file, cases, (done, of) => show({ kind: 'reading', done, of }));
      if (overview.kind === 'refused') noteError('file', overview.problem);
      show(overview.kind === 'refused' ? overview : { kind: 'looking', file, overview });
    } catch (error) {
      noteError('restore', error);
      show({ kind: 'failed' });
    }
  };

  /** An invitation that is here already has the same key: what either device received is put together. */
  const takeInvitations = async (sent: Overview['invitations']) => {
    if (sent.length === 0) return;
    const here = await invitations();
    for (const one of sent) {
      const known = await here.get(one.terms.id);
      await here.put(known ? mergedInvitation(known, one) : one);
    }
  };

  const restore = async (
    file: Blob,
    { rows, invitations: sent }: Overview,
    choices: ReadonlyMap<number, RestoreChoice>,
  ) => {
    const mine = ++turn.current;
    const show = (next: Restoring) => mine === turn.current && setRestoring(next);
    const of = [...choices.values()].filter((choice) => choice !== 'skip').length;
    let done = 0;
    show({ kind: 'writing', done, of });
    try {
      await takeInvitations(sent);
      const options = { rows, choices, target: cases, environment };
      const { added, keptBoth, replaced } = await restoreBackup(file, options, (now) => {
        done = now;
        show({ kind: 'writing', done, of });
      });
      show({ kind: 'done', added, keptBoth, replaced, skipped: rows.length - of });
      // The backup is their copy.
      noteCopied(rows.filter(({ index }) => choices.get(index) === 'add'));
    } catch (error) {
      noteError('restore', error);
      show({ kind: 'stopped', done, of });
    }
    session.send({ type: 'cases.changed' });
    // It may have taken long: a case that was opened meanwhile may be older than what is there now.
    documentIn(session.getSnapshot())?.send({ type: 'remote.changed' });
    folder().then(
      (keeper) => keeper.look(),
      () => undefined,
    );
  };

  return {
    restoring,
    look: (file: Blob) => void look(file),
    restore: (file: Blob, overview: Overview, choices: ReadonlyMap<number, RestoreChoice>) =>
      void restore(file, overview, choices),
    cancel: () => {
      turn.current++;
      setRestoring({ kind: 'idle' });
    },
  };
}
