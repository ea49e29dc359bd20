/**
 * English as a language that nobody speaks: in brackets, with accents, and 40 percent longer, as German or
 * Finnish may be. Who sees a word without brackets on a page knows that it does not come from the words of the
 * language, and who sees one bracket alone knows that something was cut off or pasted together.
 */

/** What English grows by on the way to languages with longer words. */
const GROWTH = 0.4;

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
};

const VOWEL = /[aeiouyAEIOUY]/;
const LETTER = /\p{L}/u;

/** What makes a text longer that has too few vowels. */
const FILLER = ' öñé twö thréé föür fívé síx sévéñ éíght';

/** What is no language: a place that is filled in, and an address. */
const PLACEHOLDER = '\\{\\w+\\}|https?://\\S+';

/** A word of the interface in the pseudo-language: a text, a function that makes one, or a group of words. */
export function inPseudo<Word>(word: Word): Word {
  return translated(word) as Word;
}

function translated(word: unknown): unknown {
  if (typeof word === 'string') return textInPseudo(word);
  if (typeof word === 'function') {
    // What was given to it is no word of its own: a name, or another word in its brackets.
    return (...given: readonly unknown[]) => withGiven(word(...given), textsIn(given));
  }
  if (Array.isArray(word)) return word.map(translated);
  if (typeof word !== 'object' || word === null) return word;
  return Object.fromEntries(Object.entries(word).map(([key, inner]) => [key, translated(inner)]));
}

function withGiven(made: unknown, given: readonly string[]): unknown {
  if (Array.isArray(made)) return made.map((one) => withGiven(one, given));
  return typeof made === 'string' ? textInPseudo(made, given) : made;
}

/** A text in the pseudo-language, each paragraph in brackets. @param given parts of it that stay as they are */
export function textInPseudo(text: string, given: readonly string[] = []): string {
  const paragraphs = text.split('\n');
  return paragraphs.map((paragraph) => paragraphInPseudo(paragraph, given)).join('\n');
}

function paragraphInPseudo(text: string, given: readonly string[]): string {
  const kept = [...given.toSorted((one, other) => other.length - one.length).map(escaped), PLACEHOLDER];
  // With a group around what is kept, every second part is such a one.
  const parts = text.split(new RegExp(`(${kept.join('|')})`));
  const own = parts.filter((_, index) => index % 2 === 0).join('');
  // Only what was given, and signs: no language has another word for that.
  if (!LETTER.test(own)) return text;
  let missing = Math.ceil(own.length * GROWTH);
  const grown = parts.map((part, index) => {
    if (index % 2 === 1) return part;
    return [...part].map((letter) => {
      const accented = ACCENTED[letter] ?? letter;
      if (missing === 0 || !VOWEL.test(letter)) return accented;
      missing--;
      return accented + accented.toLowerCase();
    });
  });
  return `[${grown.flat().join('')}${FILLER.slice(0, missing)}]`;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
