import { z } from '../../lib/zod';
import { TextSchema } from '../../questions/schema';
import messagesJson from './messages.json';

/** What the rules say besides their own text. */
export const messages = z
  .strictObject({
    /** Whether now is the time, where willing and being able are both low. */
    goNoGo: TextSchema,
    /** The same for an employer who offers a place already. */
    goNoGoWithPlace: TextSchema,
    /** Against looking back on a setback that nobody told of. */
    setbackUnknown: TextSchema,
    /** With looking back on a setback, where nobody named one. */
    noSetback: TextSchema,
    /** With a step that asks for hours, where the team is too busy. */
    tooBusy: TextSchema,
    /** Of a step with pressure: beside which steps it is chosen. */
    pressureAlone: TextSchema,
    /** `{phase}` stands for the phase of the case. */
    trainingTooEarly: TextSchema,
    trainingWithoutPlace: TextSchema,
    trainingWithoutCompany: TextSchema,
    /** How the scan ranks the steps, for whoever asks. */
    ranking: TextSchema,
  })
  .parse(messagesJson);
