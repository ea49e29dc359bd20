import { InvitationTerms } from '../../cases/schema/invitation';
import { hashOf } from '../../lib/hash';
import { fromBase64url, toBase64url } from './base64url';
import { compact, expanded } from './compact';

/** Grows when what stands in a link changes its meaning. One digit. */
const VERSION = '1';

/** So many characters at the end tell whether the link arrived whole. */
const CHECK_LENGTH = 6;

/** More than the longest terms come to. */
const MOST_BYTES = 20_000;

export type ReadInvitation =
  | { readonly kind: 'read'; readonly terms: InvitationTerms }
  /** Cut off, or with other characters in it: mail programs do both. */
  | { readonly kind: 'damaged' }
  /** Made by a later version of the app. */
  | { readonly kind: 'newer' };

/** The terms of an invitation as they stand behind `#/invitation/` in its link. */
export function packInvitation(terms: InvitationTerms): string {
  const { id, recipient, instrument, form, language, from, goal, greeting, role, until, showsResult } = terms;
  const packed = toBase64url(
    compact([
      id,
      recipient,
      instrument.id,
      instrument.version,
      form,
      language,
      until,
      Number(showsResult),
      role,
      from.name,
      from.organisation,
      goal,
      greeting,
    ]),
  );
  return `${VERSION}${packed}${checkOf(packed)}`;
}

/** Reads what stands behind `#/invitation/`. */
export function unpackInvitation(text: string): ReadInvitation {
  const packed = text.slice(VERSION.length, -CHECK_LENGTH);
  // A later version may have another check; what it says first is its number.
  if (/^[2-9]/.test(text)) return { kind: 'newer' };
  if (!text.startsWith(VERSION) || text.slice(-CHECK_LENGTH) !== checkOf(packed)) return { kind: 'damaged' };
  const bytes = fromBase64url(packed);
  const said = bytes && expanded(bytes, MOST_BYTES);
  if (!Array.isArray(said)) return { kind: 'damaged' };
  const [
    id,
    recipient,
    instrument,
    version,
    form,
    language,
    until,
    shows,
    role,
    name,
    organisation,
    goal,
    greeting,
  ] = said;
  const { success, data } = InvitationTerms.safeParse({
    id,
    recipient,
    instrument: { id: instrument, version },
    form,
    language,
    until,
    showsResult: shows === 1,
    role,
    from: { name, organisation },
    goal,
    greeting,
  });
  return success ? { kind: 'read', terms: data } : { kind: 'damaged' };
}

function checkOf(packed: string): string {
  return hashOf(packed).slice(-CHECK_LENGTH);
}
