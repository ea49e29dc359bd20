import type { Case } from '../../../../src/cases/case';
import { paperCode } from '../../../../src/cases/paperCode';
import { languages } from '../../../../src/i18n/languages';
import { references } from '../../../../src/library/references';
import { resources } from '../../../../src/library/resources';
import { ratings } from '../../../../src/questions/model';
import { signOf } from '../../../../src/questions/ratingKeys';
import type { PageText } from './pageTexts';

/** What may stand on a page outside brackets beside what people wrote, and why. */
const names: readonly string[] = [
  // Every language calls itself by its own name in the list.
  ...languages.map(({ name }) => name),
  'Pseudo',
  // A resource is called as its owner calls it, and a source is cited as it was published.
  ...resources.flatMap(({ title, alsoKnownAs = [] }) => [title, ...alsoKnownAs]),
  // Behind a link stands where it leads to.
  ...resources.flatMap(({ url }) => (url === null ? [] : [new URL(url).host.replace(/^www\./, '')])),
  ...references.flatMap(({ cite }) => (typeof cite === 'string' ? cite : [])),
  // What is typed stands on the key, and in the box on paper.
  ...ratings.map(signOf),
];

/**
 * The texts that do not come from the words of the language: letters outside brackets that are no data. Greek is
 * what `Intl` wrote, by the locale of the pseudo-language.
 * @param records what people wrote in these is data
 */
export function hardCodedIn(texts: readonly PageText[], records: readonly Case[]): readonly string[] {
  const data = [...names, ...records.flatMap(writtenIn), ...records.map(paperCode)].toSorted(
    (one, other) => other.length - one.length,
  );
  return texts
    .filter(({ text }) => /\p{Script=Latin}/u.test(remainderOf(text, data)))
    .map(({ text, at }) => `${at} ${text.trim().slice(0, 100)}`);
}

function remainderOf(text: string, data: readonly string[]): string {
  return withoutBracketed(data.reduce((left, one) => left.replaceAll(one, ''), text.normalize()));
}

/** From the inside out: a word may hold another. */
function withoutBracketed(text: string): string {
  const without = text.replaceAll(/\[[^[\]]*\]/g, '');
  return without === text ? text : withoutBracketed(without);
}

/** What people wrote in a case: its names, and all that is more than one word, as no id is. */
function writtenIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s/.test(value) ? value.split('\n') : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['name', 'place'].includes(key) && typeof inner === 'string' && inner !== '' ? [inner] : writtenIn(inner),
  );
}
