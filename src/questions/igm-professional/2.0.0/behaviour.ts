import type { Text } from '../../../i18n/text';
import { TextSchema } from '../../schema';
import behaviourJson from './behaviour.json';

/** What the own route is about. It begins with a small letter, for behind a colon. */
export const professionalBehaviour: Text = TextSchema.parse(behaviourJson);
