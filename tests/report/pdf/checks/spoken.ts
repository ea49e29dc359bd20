import type { Sequence } from './content';
import type { Element } from './tree';

/** What an element says to a reader who hears it: its content in the order of its kids. */
export type Spoken = (element: Element) => string;

const INLINE = new Set(['Link', 'Span']);

/** A block is set apart from what is around it; a link is part of its sentence. */
export function spokenBy(sequences: readonly Sequence[]): Spoken {
  const texts = new Map(sequences.map(({ page, mcid, text }) => [`${page} ${mcid}`, text]));
  const spoken: Spoken = ({ kids }) =>
    kids
      .map((kid) => {
        if (kid.kind === 'content') return texts.get(`${kid.page} ${kid.mcid}`) ?? '';
        if (kid.kind === 'object') return '';
        return INLINE.has(kid.element.role) ? spoken(kid.element) : ` ${spoken(kid.element)} `;
      })
      .join('');
  return spoken;
}

/** The words of a text, however it is withSpaceAround. */
export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
