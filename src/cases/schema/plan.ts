import { z } from '../../lib/zod';
import { Day, Line, Note, Reason } from './texts';

/**
 * What people at the table decided about one step: a proposed one, another of the catalogue, or one in
 * their own words. An accepted one is an agreement. Nothing is thrown away: what was declined or replaced
 * stays beside what was chosen. The fields behind `note` are absent until they are used.
 */
export const PlanEntry = z.strictObject({
  id: z.guid(),
  /** Id in the catalogue, or `OWN-1`, `OWN-2` … (a label only). An id that this build does not know is kept. */
  intervention: Line,
  decision: z.enum(['accepted', 'replaced', 'declined']),
  /** Why it was declined or replaced; may be empty. */
  reason: Reason,
  /** Who does it: an owner's code (`owners.json`), or other words. */
  owner: Line,
  due: z.nullable(Day),
  status: z.enum(['open', 'started', 'done', 'dropped']),
  note: Note,
  /** The step, in the words of whoever added it. */
  ownStep: z.optional(Note),
  /** Of a replaced step: the id of the entry that came in its place. */
  replacedBy: z.optional(z.guid()),
  /** Whether the scan proposed it when it was decided on. */
  proposed: z.optional(z.boolean()),
  /** A name beside the owner. */
  person: z.optional(Line),
  /** What it brought, looking back. */
  evaluation: z.optional(Note),
  decidedOn: z.optional(Day),
  /** When it was done or dropped. */
  closedOn: z.optional(Day),
});
export type PlanEntry = Readonly<z.infer<typeof PlanEntry>>;

export const TeamMember = z.strictObject({
  id: z.guid(),
  /** An owner's code, or other words. */
  owner: Line,
  name: Line,
  /** Contact person, helper, who removes obstacles, who states the expectation; empty when unsaid. */
  part: z.enum(['', 'contact', 'help', 'obstacles', 'expectation']),
  does: Reason,
});
export type TeamMember = Readonly<z.infer<typeof TeamMember>>;

/** Several professionals with one employer: one goal, and who does what. */
export const Team = z.strictObject({ goal: Note, members: z.array(TeamMember) });
export type Team = Readonly<z.infer<typeof Team>>;
