import { describe, expect, it } from 'vitest';
import { languageIds } from '../../src/i18n/languages';
import { sentencesOf } from '../questions/contentText';
import { contentFiles, textsOf } from './contentFiles';

const MOST_WORDS = 15;

/** Citations stand as their sources write them. */
const texts = textsOf(contentFiles.filter((file) => file !== 'library/references.json'));

const said = texts.flatMap(({ at, ...languages }) =>
  languageIds.map((language) => ({ at, language, text: languages[language] })),
);

const inWords = ({ at, text }: { readonly at: string; readonly text: string }) => `${at}: ${text}`;

describe('every text of the content', () => {
  it('is there: some thousands of them', () => {
    expect(texts.length).toBeGreaterThan(1500);
  });

  it('stands in both languages, without loose spaces', () => {
    const loose = said.filter(
      ({ text }) =>
        typeof text !== 'string' || text === '' || text !== text.trim() || / {2}| [.,?!;]/.test(text),
    );
    expect(loose.map(inWords)).toEqual([]);
  });

  it('has as many paragraphs in each language', () => {
    const uneven = texts.filter(({ nl, en }) => nl.split('\n').length !== en.split('\n').length);
    expect(uneven.map(({ at }) => at)).toEqual([]);
  });

  it('asks for the same to be filled in, in each language', () => {
    const holesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
    expect(texts.filter(({ nl, en }) => holesIn(nl) !== holesIn(en)).map(({ at }) => at)).toEqual([]);
  });

  it('names the same numbers in each language', () => {
    // A sheet of paper is called after its size in Dutch alone.
    const numbersIn = (text: string) =>
      (
        text
          .replace(/\bA4\b/g, '')
          .replace(/(\d)[.,](?=\d)/g, '$1')
          .match(/\d+/g) ?? []
      )
        .toSorted()
        .join();
    expect(texts.filter(({ nl, en }) => numbersIn(nl) !== numbersIn(en)).map(({ at }) => at)).toEqual([]);
  });

  it(`needs no more than ${MOST_WORDS} words for a Dutch sentence`, () => {
    const long = said
      // What people wrote in the example is in their own words.
      .filter(({ at, language }) => language === 'nl' && !at.startsWith('cases/example.json'))
      .flatMap(({ at, text }) =>
        text
          .split('\n')
          .flatMap(sentencesOf)
          .map((sentence) => ({ at, text: sentence })),
      )
      .filter(({ text }) => text.split(/\s+/).length > MOST_WORDS);
    expect(long.map(inWords)).toEqual([]);
  });
});

describe('nothing about a later year is told as known', () => {
  const LATER = /\b20(2[7-9]|3\d)\b/;
  /** What makes of it a plan, a question or an example. */
  const hedged = {
    nl: /volgens|plan|zou|vraag|kijk|\bna wat\b|nog niet|of (de|dat|er)|\bhier niet\b|misschien|gepland|verwacht|niet (gevonden|nagekeken)|voorbeeld/i,
    en: /as planned|according|plan|would|ask|check|look|not (yet|here)|whether|perhaps|expected|not (found|checked)|example/i,
  };
  const later = said
    .filter(({ at }) => !at.startsWith('cases/example.json'))
    .flatMap(({ at, language, text }) =>
      text
        .split('\n')
        .flatMap(sentencesOf)
        .map((sentence) => ({ at, language, text: sentence })),
    )
    .filter(({ text }) => LATER.test(text));

  it('but as a plan, or as a question to ask', () => {
    expect(later.length).toBeGreaterThan(10);
    expect(later.filter(({ language, text }) => !hedged[language].test(text)).map(inWords)).toEqual([]);
  });
});

describe('what may not be asked of anyone', () => {
  const asking = said.filter(({ at }) => /^questions\/|^approach\/placementPlan/.test(at));

  it('is not asked: a number, a name of a candidate, an illness', () => {
    expect(asking.length).toBeGreaterThan(300);
    const forbidden =
      /\bBSN\b|burgerservicenummer|welke ziekte|diagnose|naam van de (kandidaat|medewerker)\b|which illness|name of the (candidate|employee)\b/i;
    expect(asking.filter(({ text }) => forbidden.test(text)).map(inWords)).toEqual([]);
  });
});
