import { byLanguage, type Language } from '../i18n/languages';
import type { FullLanguage, Text } from '../i18n/text';
import { z } from '../lib/zod';
import { backgroundPages, factorIds, instrumentIds, ratings } from './model';

const Words = z.string().check(z.trim(), z.minLength(1));

/** A text among other fields. Only a language that need not have all content may be missing. */
export const textShape = byLanguage(({ hasAllContent }) =>
  hasAllContent ? Words : z.optional(Words),
) as TextShape;

type TextShape = Record<FullLanguage, typeof Words> &
  Record<Exclude<Language, FullLanguage>, z.ZodMiniOptional<typeof Words>>;

export const TextSchema: z.ZodMiniType<Text> = z.strictObject(textShape);

export const FactorId = z.enum(factorIds);
export type FactorId = z.infer<typeof FactorId>;

/** The two blocks of the model: willing and being able. */
export const BlockId = z.enum(['willing', 'able']);
export type BlockId = z.infer<typeof BlockId>;

export const FormId = z.enum(['full', 'short', 'professional']);
export type FormId = z.infer<typeof FormId>;

const SubAspect = z.strictObject({
  id: Words,
  label: TextSchema,
  /** The background question that asks after it, where no item does; its answer changes no score. */
  source: z.optional(z.strictObject({ background: Words })),
});

export const Factor = z.strictObject({
  id: FactorId,
  block: BlockId,
  label: TextSchema,
  subAspects: z.array(SubAspect).check(z.minLength(1)),
});
export type Factor = Readonly<z.infer<typeof Factor>>;

export const Block = z.strictObject({
  id: BlockId,
  label: TextSchema,
  /** How many of its factors must have a score before the block has one. */
  minimumFactors: z.int().check(z.positive()),
});
export type Block = Readonly<z.infer<typeof Block>>;

export const Item = z.strictObject({
  id: Words,
  factor: FactorId,
  subAspect: Words,
  /** Sub-aspects that the item touches as well; never used for a score. */
  alsoCovers: z.array(Words),
  /** A reverse item states the opposite: agreeing lowers the score. */
  reverse: z.boolean(),
  /** Belongs to the short form too. */
  short: z.boolean(),
  allowNa: z.boolean(),
  /** The professional's role that an item of the own route belongs to. */
  role: z.optional(z.enum(['ambassadeur', 'adviseur', 'ondersteuner'])),
});
/** What scoring and checking need of an item. Its words stand apart (`ItemTexts`). */
export type Item = Readonly<z.infer<typeof Item>>;
export type ItemId = Item['id'];

export const ItemTexts = z.strictObject({
  text: TextSchema,
  help: TextSchema,
  conversation: TextSchema,
});
/** The words of an item: the statement, what it means, and what to ask about it. */
export type ItemTexts = Readonly<z.infer<typeof ItemTexts>>;

/** The words of every item of one version. */
export const TextsByItem = z.record(z.string(), ItemTexts);
export type TextsByItem = Readonly<z.infer<typeof TextsByItem>>;

export const Form = z.strictObject({
  id: FormId,
  label: TextSchema,
  /** How many items of a factor must be answered before it has a score. */
  minimumAnswered: z.int().check(z.positive()),
  /** Within so many points of the lowest score another factor may just as well be it: one standard error. */
  closeCall: z.int().check(z.positive()),
  /**
   * Up to so many points apart two scores count as the same: what one answer can move. Absent where there is no
   * phase that could decide between them.
   */
  sameScore: z.optional(z.int().check(z.positive())),
});
export type Form = Readonly<z.infer<typeof Form>>;

export const Rating = z.literal(ratings);
export type Rating = z.infer<typeof Rating>;

export const ResponseScale = z.strictObject({
  id: Words,
  points: z
    .array(z.strictObject({ value: z.literal([1, 2, 3, 4, 5]), label: TextSchema }))
    .check(z.length(5)),
  extra: z.array(z.strictObject({ value: z.literal(['dk', 'na']), label: TextSchema })).check(z.length(2)),
});
export type ResponseScale = Readonly<z.infer<typeof ResponseScale>>;

export const BackgroundQuestion = z.strictObject({
  id: Words,
  type: z.enum(['choice', 'multiple', 'agree5', 'number']),
  /** With which questions it is asked; of one page those that hang on an answer come right behind it. */
  page: z.enum(backgroundPages),
  text: TextSchema,
  options: z.optional(
    z.array(
      z.strictObject({
        value: Words,
        label: TextSchema,
        /** Of a multiple choice: stands alone, such as "I do not know yet". */
        exclusive: z.optional(z.boolean()),
      }),
    ),
  ),
  /** Only asked when the answer to another question is one of these; asked always when it is not said. */
  askWhen: z.optional(
    z.strictObject({ background: Words, is: z.array(z.union([Words, z.int()])).check(z.minLength(1)) }),
  ),
  /**
   * What the answer is for, such as `rule:R08`, `eligibility:size`, `need:` with a sub-aspect, `shown`,
   * `comparison` (shown then and now) or `respondent` (says who answered).
   */
  uses: z.optional(z.array(Words).check(z.minLength(1))),
});
export type BackgroundQuestion = Readonly<z.infer<typeof BackgroundQuestion>>;

/** One of the six phases of the inclusive employer approach. */
export const Phase = z.strictObject({
  id: z.int().check(z.minimum(1), z.maximum(6)),
  label: TextSchema,
});
export type Phase = Readonly<z.infer<typeof Phase>>;

/** The one behaviour that every item is about: target, action, context and time. */
export const Behaviour = z.strictObject({
  target: TextSchema,
  action: TextSchema,
  context: TextSchema,
  time: TextSchema,
  intro: TextSchema,
});

export const InstrumentRef = z.strictObject({
  id: z.enum(instrumentIds),
  /** Such as `1.0.0`. */
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
});
/** Names one version of a questionnaire, as a measurement does. */
export type InstrumentRef = Readonly<z.infer<typeof InstrumentRef>>;

/**
 * One version of a questionnaire: items in model order, and what is asked about the organisation. A version
 * never changes once it was used; another set of items is another version.
 */
export interface Instrument extends InstrumentRef {
  readonly items: readonly Item[];
  readonly background: readonly BackgroundQuestion[];
  /** What the questions are about, above each of them while the case names no goal of its own. */
  readonly goal?: Text;
}
