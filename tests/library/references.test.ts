import { describe, expect, it } from 'vitest';
import { languageIds } from '../../src/i18n/languages';
import { citationOf, citationParts, referenceOf, references } from '../../src/library/references';
import { Reference } from '../../src/library/schema';

/** Words that stand in one of both languages only, and in no name. */
const dutch = /\b(en|het|over|voor|naar|met|bij|om|een)\b/;
const english = /\b(and|of|the|with|in English|online|reverse wording|questionnaire)\b/;

describe('the language of a citation', () => {
  it.each(references)('$id: said exactly when it stands in one language only', ({ cite, language }) => {
    expect(language !== undefined).toBe(typeof cite === 'string');
  });

  it.each(references.filter(({ language }) => language !== undefined))(
    '$id is the one that it is written in',
    ({ cite, language }) => {
      if (typeof cite !== 'string') throw new TypeError('A citation in both languages names none');
      if (dutch.test(cite)) expect(language, cite).toBe('nl');
      if (english.test(cite)) expect(language, cite).toBe('en');
    },
  );

  it('can be told by its words for most of them, so that the test before says something', () => {
    const told = references.filter(
      ({ cite }) => typeof cite === 'string' && dutch.test(cite) !== english.test(cite),
    );
    expect(told.length).toBeGreaterThan(50);
  });

  it('is refused where it says nothing, or too little', () => {
    const good = { id: 'x', cite: 'A. Writer (2020), A title', language: 'en', confidence: 'low' };
    expect(Reference.safeParse(good).success).toBe(true);
    expect(Reference.safeParse({ ...good, language: undefined }).success).toBe(false);
    expect(Reference.safeParse({ ...good, language: 'fr' }).success).toBe(false);
    expect(Reference.safeParse({ ...good, cite: { nl: 'Titel', en: 'Title' } }).success).toBe(false);
  });
});

describe('a citation in its parts', () => {
  it('keeps its own language, with a remark in that of the page', () => {
    const heidemeier = referenceOf('heidemeier-2009');
    expect(citationParts(heidemeier, 'nl')).toMatchObject({ language: 'en', note: heidemeier.note?.nl });
    expect(citationParts(referenceOf('scp-2022'), 'en')).toMatchObject({ language: 'nl' });
  });

  it('is in the language of the page when it stands in both', () => {
    for (const language of languageIds) {
      const { text, ...rest } = citationParts(referenceOf('half-rule'), language);
      expect(rest).toEqual({ language, note: null });
      expect(text).toContain({ nl: 'minstens de helft', en: 'at least half' }[language]);
    }
  });

  it.each(references)('$id: together they are the citation as printed', (reference) => {
    for (const language of languageIds) {
      const { text, note } = citationParts(reference, language);
      expect(citationOf(reference, language)).toBe(note === null ? text : `${text} (${note})`);
    }
  });
});
