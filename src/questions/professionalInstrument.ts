import type { Text } from '../i18n/language';
import { z } from '../lib/zod';
import { addInstrument } from './instrument';
import behaviourJson from './professionalBehaviour.json';
import professionalItemsJson from './professionalItems.json';
import { type Instrument, Item, TextSchema } from './schema';

/** What the own route is about. It begins with a small letter, for behind a colon. */
export const professionalBehaviour: Text = TextSchema.parse(behaviourJson);

/** The 21 items about the professional's own work with employers. Known once this file is loaded. */
export const professionalInstrument = {
  id: 'igm-professional',
  version: '1.0.0',
  items: z.array(Item).parse(professionalItemsJson),
  goal: { nl: asSentence(professionalBehaviour.nl), en: asSentence(professionalBehaviour.en) },
} satisfies Instrument;

addInstrument(professionalInstrument);

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
