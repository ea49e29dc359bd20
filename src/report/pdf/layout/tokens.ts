import type { Run } from '../../blocks/blocks';

/** What lines are filled with; a line may break before every word. */
export type Token =
  | { readonly kind: 'word'; readonly parts: readonly { text: string; run: Run }[] }
  | { readonly kind: 'space'; readonly run: Run }
  | { readonly kind: 'end' };

/** Words, spaces and line ends, in order. A word that runs are joined in stays one: `**on**volledig`. */
export function* tokensOf(runs: readonly Run[]): Generator<Token> {
  let parts: { text: string; run: Run }[] = [];
  for (const run of runs) {
    for (const part of run.text.match(PARTS) ?? []) {
      if (part === '\n' || part.startsWith(' ')) {
        if (parts.length > 0) yield { kind: 'word', parts };
        parts = [];
        yield part === '\n' ? { kind: 'end' } : { kind: 'space', run };
        continue;
      }
      for (const [index, text] of (MAY_BREAK_INSIDE.test(part)
        ? part.split(BREAK_OPPORTUNITY)
        : [part]
      ).entries()) {
        if (index > 0) {
          yield { kind: 'word', parts };
          parts = [];
        }
        parts.push({ text, run });
      }
    }
  }
  if (parts.length > 0) yield { kind: 'word', parts };
}

/** After a hyphen or the like between letters: `en/of`, but not `3-4` or `12/03`. */
const BREAK_OPPORTUNITY = /(?<=\p{L}[-\u2010\u2013\u2014/])(?=\p{L})/u;
/** Quick to see for most words. */
const MAY_BREAK_INSIDE = /[-\u2010\u2013\u2014/]/;
const PARTS = /\n| +|[^\n ]+/g;
