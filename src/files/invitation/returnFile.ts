import { possibleIn } from '../../cases/background';
import { unknownIn } from '../../cases/returning';
import type { Returned } from '../../cases/schema/returned';
import { Returned as ReturnedSchema } from '../../cases/schema/returned';
import { bytesOfUuid, uuidOf } from '../../lib/uuid';
import { findInstrument, instrumentOf } from '../../questions/instruments';
import { InstrumentRef } from '../../questions/schema';
import { compact, expanded } from './compact';
import { openSealed, sealFor } from './seal';

/** Of what is inside the seal; grows when it changes its meaning. */
const VERSION = 1;

/** Of a UUID. */
const ID_BYTES = 16;

/** A note of the greatest length with every question, and more. */
const MOST_BYTES = 2_000_000;

export type ReadReturn =
  | { readonly kind: 'read'; readonly returned: Returned }
  /** Another key, cut off, or changed: the seal cannot tell which. */
  | { readonly kind: 'notOpened' }
  /** Made by a later version of the app, or with a questionnaire that this one does not know. */
  | { readonly kind: 'newer' }
  /** The seal is whole, what is in it makes no sense. */
  | { readonly kind: 'invalid' };

/** What each answer is called inside the seal, in the order of the questions. */
const letters: ReadonlyArray<readonly [string, Returned['view']['ratings'][string] | undefined]> = [
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['d', 'dk'],
  ['n', 'na'],
  ['-', undefined],
];

/**
 * Seals answers for the recipient of their invitation: an age file. Every byte counts where a phone shows it as a code,
 * so ids are bytes, and what follows from the key (which invitation it is) is not said again.
 */
export function sealReturn(returned: Returned, recipient: string): Promise<Uint8Array<ArrayBuffer>> {
  const { sentAt, employer, instrument, form, view, notes } = returned;
  const { id, respondent, background, ratings } = view;
  const asked = instrumentOf(instrument)
    .items.map((item) => letters.find(([, rating]) => rating === ratings[item.id])?.[0])
    .join('');
  const said = compact([
    instrument.id,
    instrument.version,
    form,
    Date.parse(sentAt).toString(36),
    employer,
    respondent.role,
    respondent.label,
    asked,
    background ?? {},
    notes,
  ]);
  return sealFor(recipient, Uint8Array.from([VERSION, ...bytesOfUuid(id), ...said]));
}

/**
 * Opens answers with the private half of an invitation's key.
 * @param invitation the id of that invitation
 */
export async function openReturn(
  sealed: Uint8Array,
  { identity, invitation }: { readonly identity: string; readonly invitation: string },
): Promise<ReadReturn> {
  const bytes = await openSealed(identity, sealed);
  if (!bytes) return { kind: 'notOpened' };
  if ((bytes[0] ?? 0) > VERSION) return { kind: 'newer' };
  const said = expanded(bytes.subarray(1 + ID_BYTES), MOST_BYTES);
  if (!Array.isArray(said)) return { kind: 'invalid' };
  const [instrumentId, version, form, sent, employer, role, label, asked, background, notes] = said;
  const { success: isRef, data: ref } = InstrumentRef.safeParse({ id: instrumentId, version });
  if (!isRef) return { kind: 'invalid' };
  const instrument = findInstrument(ref);
  if (!instrument) return { kind: 'newer' };
  const ratings = Object.fromEntries(
    instrument.items.flatMap((item, index) => {
      const rating = letters.find(([letter]) => letter === String(asked).charAt(index))?.[1];
      return rating === undefined ? [] : [[item.id, rating]];
    }),
  );
  const known = isRecord(background) ? possibleIn(instrument, background) : {};
  const { success, data } = ReturnedSchema.safeParse({
    invitation,
    sentAt: instantOf(Number.parseInt(String(sent), 36)),
    employer,
    instrument: ref,
    form,
    view: {
      id: uuidOf(bytes.subarray(1, 1 + ID_BYTES)),
      kind: 'employer',
      respondent: { role, label },
      ratings,
      ...(Object.keys(known).length > 0 ? { background: known } : {}),
    },
    notes,
  });
  return success && unknownIn(data).length === 0 ? { kind: 'read', returned: data } : { kind: 'invalid' };
}

function instantOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
