import { z } from '../../lib/zod';
import { FormId, InstrumentRef } from '../../questions/schema';
import { EmployerName } from './intake';
import { Note } from './texts';
import { View } from './views';

/** What comes back on an invitation: the answers of one respondent, as they were when they were sent. */
export const Returned = z.strictObject({
  /** Of the invitation. */
  invitation: z.guid(),
  sentAt: z.iso.datetime(),
  employer: EmployerName,
  instrument: InstrumentRef,
  form: FormId,
  /** Always of the employer's side; its id is the same each time that this respondent sends. */
  view: View,
  /** By item. */
  notes: z.record(z.string(), Note),
});
export type Returned = Readonly<z.infer<typeof Returned>>;
