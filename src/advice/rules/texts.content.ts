import { z } from '../../lib/zod';
import { TextSchema } from '../../questions/schema';
import { ruleIds } from '../ids';
import textsJson from './rules.json';

const RuleTexts = z.strictObject({
  id: z.enum(ruleIds),
  kind: z.enum(['safety', 'data', 'routing', 'ordering']),
  title: TextSchema,
  text: TextSchema,
  /** Answers "why", where the text would not: a rule may favour a step for a reason of its own. */
  why: z.optional(TextSchema),
  /** Answers "why not", where the text would not: a rule may keep a step out for a reason of its own. */
  whyNot: z.optional(TextSchema),
  /** Says what has to be arranged first, where no step was chosen for it. */
  openText: z.optional(TextSchema),
  /** Empty only where `judgement` is true. */
  sources: z.array(z.string()),
  /** How sure we are and why; for the reader of the code, in English. */
  confidence: z.string(),
  /** Whether it rests on the makers' judgement instead of a source. */
  judgement: z.boolean(),
});
/** What a rule says, and what that rests on. */
export type RuleTexts = Readonly<z.infer<typeof RuleTexts>>;

export const ruleTexts: readonly RuleTexts[] = z.array(RuleTexts).parse(textsJson);
