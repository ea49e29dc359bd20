import { bytesOfUuid, uuidOf } from '../../lib/uuid';
import { fromBase64url, toBase64url } from './base64url';
import { lengthened, shortened } from './shortAge';

/** Grows when what stands in a link changes its meaning. One digit. */
const VERSION = '1';

/** Of a UUID: 16 bytes. */
const ID_LENGTH = 22;

export type ReadReturnLink =
  | { readonly kind: 'read'; readonly invitation: string; readonly sealed: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/**
 * Sealed answers as they stand behind `#/return/` in a link. In the clear is only the id of the invitation, which is
 * random, so that the right key is found.
 * @param sealed an age file for one X25519 recipient
 */
export function packReturn(invitation: string, sealed: Uint8Array): string {
  return `${VERSION}${toBase64url(bytesOfUuid(invitation))}${shortened(sealed)}`;
}

/** Reads what stands behind `#/return/`. */
export function unpackReturn(text: string): ReadReturnLink {
  if (/^[2-9]/.test(text)) return { kind: 'newer' };
  if (!text.startsWith(VERSION)) return { kind: 'damaged' };
  const id = fromBase64url(text.slice(1, 1 + ID_LENGTH));
  const sealed = lengthened(text.slice(1 + ID_LENGTH));
  if (id?.length !== 16 || !sealed) return { kind: 'damaged' };
  return { kind: 'read', invitation: uuidOf(id), sealed };
}
