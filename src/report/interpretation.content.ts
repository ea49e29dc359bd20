import { z } from '../lib/zod';
import { FactorId, FormId, TextSchema, textShape } from '../questions/schema';
import interpretationJson from './interpretation.json';

const Word = z.string();
const Labelled = z.object({ label: TextSchema, text: TextSchema });
const BandTexts = z.object({ low: TextSchema, medium: TextSchema, high: TextSchema });

const Profile = z.enum(['high-high', 'high-low', 'low-high', 'low-low']);

const Composite = z.object({
  id: z.enum(['willing', 'able']),
  yes: TextSchema,
  /** From the line up to the end of the zone around it. */
  nearlyYes: TextSchema,
  /** Below the line, within the zone around it. */
  partly: TextSchema,
  notYet: TextSchema,
  unknown: TextSchema,
});

/** The words around the numbers. Only what the app uses is read; the file holds more for readers. */
const Interpretation = z.object({
  honesty: TextSchema,
  bands: z.array(
    z.object({
      id: z.enum(['low', 'medium', 'high']),
      from: z.number(),
      label: TextSchema,
      meaning: TextSchema,
    }),
  ),
  profileCut: z.object({
    value: z.number(),
    borderZone: z.object({ plusMinus: z.number(), ...textShape }),
  }),
  composites: z.array(Composite),
  profiles: z.array(
    z.object({
      id: Profile,
      label: TextSchema,
      text: TextSchema,
      professional: TextSchema,
      watch: TextSchema,
    }),
  ),
  /** In place of the other texts for an employer who offers a placement already. */
  whereDone: z.object({
    profiles: z.array(z.object({ id: Profile, text: TextSchema })),
    lowAttitude: TextSchema,
    /** Beside the text of the profile with both sides low. */
    goNoGo: TextSchema,
  }),
  factorTexts: z.array(
    z.extend(BandTexts, {
      factor: FactorId,
      /** Before the others, when a placement ended sooner than they wanted. */
      setback: z.optional(TextSchema),
    }),
  ),
  uncertainty: z.object({
    displayByForm: z.record(FormId, TextSchema),
    assumed: TextSchema,
    assumptions: z.array(
      z.object({ form: FormId, sd: z.number(), reliability: z.number(), sem: z.number() }),
    ),
    /** What a change says, by its verdict; and what holds of the short and of different questionnaires. */
    remeasure: z.array(
      z.object({ id: z.enum(['none', 'possible', 'clear', 'short', 'different']), text: TextSchema }),
    ),
    remeasureAdvice: TextSchema,
  }),
  raters: z.object({
    gapCut: z.number(),
    text: z.array(z.object({ id: Word, ...textShape })),
  }),
  situations: z.array(z.extend(Labelled, { id: Word })),
  radar: z.object({ caveat: TextSchema }),
  shortVersionText: TextSchema,
  professionalRoute: z.object({
    intro: TextSchema,
    honesty: TextSchema,
    composites: z.array(Composite),
    roles: z.array(z.object({ id: z.enum(['ambassadeur', 'adviseur', 'ondersteuner']), text: TextSchema })),
    factorTipsWhenLow: z.array(z.object({ factor: FactorId, ...textShape })),
  }),
});

export const interpretation = Interpretation.parse(interpretationJson);
