import { z } from '../../lib/zod';
import { TextSchema } from '../../questions/schema';
import type { PassedOverBecause } from '../choosing';
import { type OwnReason, ownReasons } from '../eligibility';
import messagesJson from './messages.json';

/** Why a step that could be advised was passed over. */
const passedOver = ['notWith', 'factorFull', 'tooLittle', 'alone'] as const satisfies ReadonlyArray<
  PassedOverBecause['kind']
>;

type WhyNot = OwnReason | PassedOverBecause['kind'];

const WhyNotTexts = z.record(z.enum<readonly WhyNot[]>([...ownReasons, ...passedOver]), TextSchema);

/** What the advice says besides the texts of the rules. */
export const messages = z
  .strictObject({
    /** Whether now is the time, where willing and being able are both low. */
    goNoGo: TextSchema,
    /** `{date}` stands for the day that was agreed on. */
    lookAgain: TextSchema,
    lookAgainWithoutDate: TextSchema,
    /** How the scan ranks the steps, for whoever asks. */
    ranking: TextSchema,
    /** What the advice is about, for whoever asks. */
    focus: TextSchema,
    /** Above what has to be there first. */
    openPreconditions: TextSchema,
    /** With fewer steps than there are places. */
    fewSteps: TextSchema,
    /** What the employer said about the intention. */
    intention: z.strictObject({ agree: TextSchema, between: TextSchema, disagree: TextSchema }),
    /** By reason; `{other}` stands for a step, `{factor}` for a factor. */
    whyNot: WhyNotTexts,
  })
  .parse(messagesJson);
