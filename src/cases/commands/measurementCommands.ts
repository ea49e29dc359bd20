import { z } from '../../lib/zod';
import { FormId, InstrumentRef } from '../../questions/schema';
import { Background } from '../schema/background';
import { ChosenFocus, ExpertAccess, Measurement } from '../schema/case';
import { Mode } from '../schema/intake';
import { Day, Line } from '../schema/texts';
import { Respondent, ViewKind } from '../schema/views';
import { envelope, Id, Key } from './envelope';

const about = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.strictObject({ ...envelope, type: z.literal(type), measurement: Id, ...shape });

/** What is said of a measurement as a whole: which there are, who answers, and what the advice rests on. */
export const MeasurementCommand = z.union([
  /** Another measurement in the same case; mode and background are those of the last, as a beginning. */
  about('measurement.begun', { view: Id, instrument: InstrumentRef, form: FormId, date: Day }),
  /** One that was begun by mistake goes; only the newest, while nothing was said in it. */
  about('measurement.withdrawn', {}),
  z.strictObject({ ...envelope, type: z.literal('measurement.restored'), restored: Measurement }),
  /** The result was shown for the first time. */
  about('measurement.completed', {}),
  about('mode.chosen', { mode: Mode }),
  about('form.chosen', { form: FormId }),
  /** To a question with one answer; null when it is left open again. */
  about('background.answered', { question: Key, answer: z.nullable(z.union([z.string(), z.number()])) }),
  /** To a question that may have several answers: one of them is chosen, or no longer. */
  about('option.chosen', { question: Key, option: Key }),
  about('option.cleared', { question: Key, option: Key }),
  about('view.added', {
    view: Id,
    kind: ViewKind,
    respondent: Respondent,
    background: z.optional(Background),
    /** Its place among the views; at the end when it is not said. */
    index: z.optional(z.int().check(z.minimum(0))),
  }),
  /** Only a view in which no item was answered. */
  about('view.removed', { view: Id }),
  about('respondent.changed', { view: Id, field: z.enum(['role', 'label']), value: Line }),
  /** null goes back to the view that the advice rests on when nothing is chosen. */
  about('basis.chosen', { view: z.nullable(Id) }),
  /** How the expert looks at what the employer filled in alone. */
  about('expertAccess.chosen', { access: z.nullable(ExpertAccess) }),
  /** null goes back to the computed focus. */
  about('focus.chosen', { focus: z.nullable(ChosenFocus) }),
]);
