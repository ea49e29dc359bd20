import { z } from '../../lib/zod';
import { Rating } from '../../questions/schema';
import { Background } from './background';
import { Line } from './texts';

/** Who answered: employer and expert together, someone of the employer alone, or the expert. */
export const ViewKind = z.enum(['together', 'employer', 'expert']);
export type ViewKind = z.infer<typeof ViewKind>;

/** Who gave the answers of a view, in words; no name is needed. */
export const Respondent = z.strictObject({
  /** Such as "owner/director" or "team leader"; may be empty. */
  role: Line,
  /** Tells two people with one role apart; may be empty. */
  label: Line,
});
export type Respondent = Readonly<z.infer<typeof Respondent>>;

/** What one person, or employer and expert together, answered in a measurement. */
export const View = z.strictObject({
  id: z.guid(),
  kind: ViewKind,
  respondent: Respondent,
  /** Of someone who answered alone and said it apart; else that of the measurement holds. */
  background: z.optional(Background),
  ratings: z.record(z.string(), Rating),
});
export type View = Readonly<z.infer<typeof View>>;
