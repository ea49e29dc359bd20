import { byLanguage } from '../i18n/languages';
import { type Text, textIn } from '../i18n/text';
import * as employer1 from './igm-employer/1.0.0/structure.content';
import * as employer2 from './igm-employer/2.0.0/structure.content';
import { texts as employerTexts } from './igm-employer/2.0.0/texts.content';
import * as professional1 from './igm-professional/1.0.0/structure.content';
import * as professional2 from './igm-professional/2.0.0/structure.content';
import type { BackgroundQuestion, Instrument, InstrumentRef, Item, TextsByItem } from './schema';

/** A version with the words of its items: they are here, or are fetched when someone looks at them. */
interface KnownInstrument {
  readonly instrument: Instrument;
  readonly texts:
    | { readonly kind: 'here'; readonly words: TextsByItem }
    | { readonly kind: 'elsewhere'; readonly fetch: () => Promise<{ readonly texts: TextsByItem }> };
}

/**
 * Every version that was ever asked, oldest first: a measurement stays readable and scored with the items
 * that it was made with. The last of a questionnaire is the one that new measurements use.
 */
export const knownInstruments: readonly KnownInstrument[] = [
  {
    instrument: frozen({ id: 'igm-employer', version: '1.0.0' }, employer1.items, employer1.background),
    texts: { kind: 'elsewhere', fetch: () => import('./igm-employer/1.0.0/texts.content') },
  },
  {
    // Its words come with the first load: nearly every scan that is opened uses them.
    instrument: frozen({ id: 'igm-employer', version: '2.0.0' }, employer2.items, employer2.background),
    texts: { kind: 'here', words: employerTexts },
  },
  {
    instrument: frozen(
      { id: 'igm-professional', version: '1.0.0' },
      professional1.items,
      // Its route asked none of these, but files of the first format may hold them.
      employer1.background,
      goalOf(professional1.behaviour),
    ),
    texts: { kind: 'elsewhere', fetch: () => import('./igm-professional/1.0.0/texts.content') },
  },
  {
    instrument: frozen(
      { id: 'igm-professional', version: '2.0.0' },
      professional2.items,
      [],
      goalOf(professional2.behaviour),
    ),
    texts: { kind: 'elsewhere', fetch: () => import('./igm-professional/2.0.0/texts.content') },
  },
];

function frozen(
  ref: InstrumentRef,
  items: readonly Item[],
  background: readonly BackgroundQuestion[],
  goal?: Text,
): Instrument {
  return deepFrozen({ ...ref, items, background, ...(goal ? { goal } : {}) });
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
