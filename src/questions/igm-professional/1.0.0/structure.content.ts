import type { Text } from '../../../i18n/text';
import { z } from '../../../lib/zod';
import { Item, TextSchema } from '../../schema';
import behaviourJson from './behaviour.json';
import itemsJson from './items.json';

export const items: readonly Item[] = z.array(Item).parse(itemsJson);

/** What the own route is about. It begins with a small letter, for behind a colon. */
export const behaviour: Text = TextSchema.parse(behaviourJson);
