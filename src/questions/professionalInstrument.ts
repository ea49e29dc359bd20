import { addInstrument } from './instrument';
import professionalItemsJson from './professionalItems.json';
import { type Instrument, Item } from './schema';
import { z } from './zod';

/** The 21 items about the professional's own work with employers. Known once this file is loaded. */
export const professionalInstrument: Instrument = {
  id: 'igm-professional',
  version: '1.0.0',
  items: z.array(Item).parse(professionalItemsJson),
};

addInstrument(professionalInstrument);
