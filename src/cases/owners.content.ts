import { z } from '../lib/zod';
import { TextSchema } from '../questions/schema';
import { ownerIds } from './ownerIds';
import ownersJson from './owners.json';

const Owner = z.strictObject({
  id: z.enum(ownerIds),
  /** As told with a step: who begins. */
  label: TextSchema,
  /** As told in a list of agreements. */
  short: TextSchema,
  /** Whether a step of the catalogue can be begun by them. */
  lead: z.boolean(),
  /** The version of the content in which the code came. One that is there stays: cases hold it. */
  since: z.int().check(z.minimum(1)),
});
export type Owner = Readonly<z.infer<typeof Owner>>;

/** Who can own an agreement, begin a step or be in a team, in the order in which they are offered. */
export const owners: readonly Owner[] = z.array(Owner).parse(ownersJson);
