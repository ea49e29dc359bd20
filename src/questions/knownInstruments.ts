import { byLanguage } from '../i18n/languages';
import { type Text, textIn } from '../i18n/text';
import { z } from '../lib/zod';
import employerBackground1 from './igm-employer/1.0.0/background.json';
import employerItems1 from './igm-employer/1.0.0/items.json';
import employerBackground from './igm-employer/2.0.0/background.json';
import employerItems from './igm-employer/2.0.0/items.json';
import employerTexts from './igm-employer/2.0.0/texts.json';
import professionalBehaviour1 from './igm-professional/1.0.0/behaviour.json';
import professionalItems1 from './igm-professional/1.0.0/items.json';
import { professionalBehaviour } from './igm-professional/2.0.0/behaviour';
import professionalItems from './igm-professional/2.0.0/items.json';
import { BackgroundQuestion, type Instrument, type InstrumentRef, Item, TextSchema } from './schema';

/** A version with the words of its items, not checked yet: they are here, or are fetched when someone looks at them. */
interface KnownInstrument {
  readonly instrument: Instrument;
  readonly texts:
    | { readonly kind: 'here'; readonly words: unknown }
    | { readonly kind: 'elsewhere'; readonly fetch: () => Promise<{ readonly default: unknown }> };
}

/**
 * Every version that was ever asked, oldest first: a measurement stays readable and scored with the items
 * that it was made with. The last of a questionnaire is the one that new measurements use.
 */
export const knownInstruments: readonly KnownInstrument[] = [
  {
    instrument: checked({ id: 'igm-employer', version: '1.0.0' }, employerItems1, employerBackground1),
    texts: { kind: 'elsewhere', fetch: () => import('./igm-employer/1.0.0/texts.json') },
  },
  {
    // Its words come with the first load: nearly every scan that is opened uses them.
    instrument: checked({ id: 'igm-employer', version: '2.0.0' }, employerItems, employerBackground),
    texts: { kind: 'here', words: employerTexts },
  },
  {
    instrument: checked(
      { id: 'igm-professional', version: '1.0.0' },
      professionalItems1,
      // Its route asked none of these, but files of the first format may hold them.
      employerBackground1,
      goalOf(TextSchema.parse(professionalBehaviour1)),
    ),
    texts: { kind: 'elsewhere', fetch: () => import('./igm-professional/1.0.0/texts.json') },
  },
  {
    instrument: checked(
      { id: 'igm-professional', version: '2.0.0' },
      professionalItems,
      [],
      goalOf(professionalBehaviour),
    ),
    texts: { kind: 'elsewhere', fetch: () => import('./igm-professional/2.0.0/texts.json') },
  },
];

function checked(ref: InstrumentRef, items: unknown, background: unknown, goal?: Text): Instrument {
  return deepFrozen({
    ...ref,
    items: z.array(Item).parse(items),
    background: z.array(BackgroundQuestion).parse(background),
    ...(goal ? { goal } : {}),
  });
}

/** A version never changes: neither may what it holds. */
function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFrozen(part);
  return Object.freeze(value);
}

function goalOf(behaviour: Text): Text {
  return byLanguage(({ id }) => asSentence(textIn(behaviour, id)));
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
