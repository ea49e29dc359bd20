import { z } from '../../lib/zod';
import { FormId, InstrumentRef } from '../../questions/schema';
import { limits } from '../limits';
import { Goal } from './intake';
import { Day, keptText, Line } from './texts';

/**
 * What an invitation says to whoever answers it. All of it travels in a link that others may see, so it holds no
 * secret, and neither a name of whoever is invited nor of the employer.
 */
export const InvitationTerms = z.strictObject({
  /** Names the invitation; its answers come back under it. */
  id: z.guid(),
  /** The public half of a key pair (age, X25519): whoever has it can seal, only the private half opens. */
  recipient: z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
  instrument: InstrumentRef,
  form: FormId,
  /** Of the interface when the invitation is opened; who answers may choose another. */
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  /** Who asks. */
  from: z.strictObject({ name: Line, organisation: Line }),
  goal: Goal,
  greeting: keptText(limits.greeting),
  /** Who is asked to answer, such as "owner" or "team leader"; may be empty. */
  role: Line,
  /** The last day on which an answer is waited for. */
  until: Day,
  /** Whether whoever answers sees the result. */
  showsResult: z.boolean(),
});
export type InvitationTerms = Readonly<z.infer<typeof InvitationTerms>>;

/**
 * The private half of an invitation's key, as it is kept: an age identity, or one that a passphrase protects (an age
 * file, in base64).
 */
const PrivateKey = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('plain'),
    identity: z.string().check(z.regex(/^AGE-SECRET-KEY-1[A-Z0-9]+$/)),
  }),
  z.strictObject({ kind: z.literal('protected'), sealed: z.base64() }),
]);

/** An invitation on the device of whoever sent it. */
export const SentInvitation = z.strictObject({
  terms: InvitationTerms,
  key: PrivateKey,
  sentAt: z.iso.datetime(),
  /** For whom it is, in words; it stands in no link. */
  invited: Line,
  /** Where the answers belong; null when there is no case yet. */
  place: z.nullable(z.strictObject({ case: z.guid(), measurement: z.guid() })),
  /** What came in, newest last: of which respondent (the id of the view), and when that was sent. */
  received: z.array(z.strictObject({ view: z.guid(), sentAt: z.iso.datetime() })),
});
export type SentInvitation = Readonly<z.infer<typeof SentInvitation>>;
