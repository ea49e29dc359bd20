import { useEffect, useState } from 'react';
import type { Returned, SentInvitation } from '../../cases/case';
import { openReturn, type ReadReturn } from '../../files/invitation/returnFile';
import { useDevice } from '../../ui/device';

/** Answers that were not opened yet. */
export interface Sealed {
  /** Of the invitation, as far as it is known: a file does not say it. */
  readonly invitation: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How far the opening is. */
export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly returned: Returned; readonly sent: SentInvitation }
  /** Its key has a passphrase. */
  | { readonly kind: 'locked'; readonly sealedKey: string }
  /** No key of this browser opens it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: Exclude<ReadReturn['kind'], 'read'> }
  /** The store could not be read. */
  | { readonly kind: 'failed' };

/**
 * Opens answers with the key of their invitation.
 * @param identity of a key that was unlocked, else null
 */
export function useReturned(sealed: Sealed, identity: string | null): Opening {
  const device = useDevice();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let isOver = false;
    const open = async (): Promise<Opening> => {
      const invitations = await device.invitations();
      const named = sealed.invitation === null ? null : await invitations.get(sealed.invitation);
      // A file does not say which invitation it answers: the key that opens it does.
      const candidates = sealed.invitation === null ? await invitations.list() : named ? [named] : [];
      if (candidates.length === 0) return { kind: 'unknown' };
      let locked: Opening | null = null;
      for (const sent of candidates) {
        const key = sent.key.kind === 'plain' ? sent.key.identity : identity;
        if (key === null) {
          // One that needs no passphrase may open it as well.
          if (sent.key.kind === 'protected') locked ??= { kind: 'locked', sealedKey: sent.key.sealed };
          continue;
        }
        const read = await openReturn(sealed.bytes, { identity: key, invitation: sent.terms.id });
        if (read.kind === 'read') return { kind: 'opened', returned: read.returned, sent };
        if (read.kind !== 'notOpened') return read;
      }
      return locked ?? { kind: sealed.invitation === null ? 'unknown' : 'notOpened' };
    };
    open().then(
      (found) => {
        if (!isOver) setOpening(found);
      },
      (error) => {
        device.noteError('open', error);
        if (!isOver) setOpening({ kind: 'failed' });
      },
    );
    return () => {
      isOver = true;
    };
  }, [device, sealed, identity]);
  return opening;
}
