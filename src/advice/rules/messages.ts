import { z } from '../../lib/zod';
import { TextSchema } from '../../questions/schema';
import messagesJson from './messages.json';

/** What the rules say besides their own text. */
export const messages = z
  .strictObject({
    /** Goes with R05: both willing and being able are low. */
    goNoGo: TextSchema,
    /** How the scan ranks the steps, for whoever asks. */
    ranking: TextSchema,
  })
  .parse(messagesJson);
