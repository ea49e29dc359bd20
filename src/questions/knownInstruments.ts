import { byLanguage } from '../i18n/languages';
import { textIn } from '../i18n/text';
import { z } from '../lib/zod';
import employerBackground from './igm-employer/1.0.0/background.json';
import employerItems from './igm-employer/1.0.0/items.json';
import employerTexts from './igm-employer/1.0.0/texts.json';
import { professionalBehaviour } from './igm-professional/1.0.0/behaviour';
import professionalItems from './igm-professional/1.0.0/items.json';
import { BackgroundQuestion, type Instrument, type InstrumentRef, Item } from './schema';

/** A version with the way to its words, which are fetched when someone looks at them. */
interface KnownInstrument {
  readonly instrument: Instrument;
  /** By item, not checked yet. */
  readonly texts: () => unknown;
}

/**
 * Every version that was ever asked, oldest first: a measurement stays readable and scored with the items
 * that it was made with. The last of a questionnaire is the one that new measurements use.
 */
export const knownInstruments: readonly KnownInstrument[] = [
  {
    instrument: checked({ id: 'igm-employer', version: '1.0.0' }, employerItems, employerBackground),
    texts: () => employerTexts,
  },
  {
    instrument: {
      // Its route asks none of these, but files of the first format may hold them.
      ...checked({ id: 'igm-professional', version: '1.0.0' }, professionalItems, employerBackground),
      goal: byLanguage(({ id }) => asSentence(textIn(professionalBehaviour, id))),
    },
    texts: async () => (await import('./igm-professional/1.0.0/texts.json')).default,
  },
];

function checked(ref: InstrumentRef, items: unknown, background: unknown): Instrument {
  return Object.freeze({
    ...ref,
    items: z.array(Item).parse(items),
    background: z.array(BackgroundQuestion).parse(background),
  });
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
