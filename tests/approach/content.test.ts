import { describe, expect, it } from 'vitest';
import {
  checklists,
  checksOf,
  guideOf,
  phaseGuide,
  placementFields,
  suitability,
} from '../../src/approach/approach';
import { Check, PlacementFieldId } from '../../src/approach/schema';
import { phases } from '../../src/questions/instrument';
import { sentencesOf, textsIn } from '../questions/contentText';

const { criteria, indicators, retired } = suitability;
const phaseNumbers = phases.map(({ id }) => id);

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);

describe('the checklists', () => {
  it.each(phaseNumbers)('hold 4 to 7 checks for phase %i, numbered in their order', (phase) => {
    const checks = checksOf(phase);
    expect(checks.length).toBeGreaterThanOrEqual(4);
    expect(checks.length).toBeLessThanOrEqual(7);
    expect(checks.map(({ id }) => id)).toEqual(numbered(`P${phase}`, checks.length));
  });

  it('hold no other checks than those of the six phases, in the order of the phases', () => {
    expect(phaseNumbers.flatMap((phase) => checksOf(phase))).toEqual(checklists);
  });

  it.each(checklists)('$id is one thing to do, in 15 words at most, with one reason', ({ text, why }) => {
    expect(text.nl.split(/\s+/).length).toBeLessThanOrEqual(15);
    expect(sentencesOf(why.nl)).toHaveLength(1);
    expect(sentencesOf(why.en)).toHaveLength(1);
  });

  it('refuse a check of a phase that does not exist, or with a key that is not known', () => {
    const [first] = checklists;
    expect(Check.safeParse(first).success).toBe(true);
    expect(Check.safeParse({ ...first, phase: 7 }).success).toBe(false);
    expect(Check.safeParse({ ...first, id: 'P7-1' }).success).toBe(false);
    expect(Check.safeParse({ ...first, score: 1 }).success).toBe(false);
  });
});

describe('a phase', () => {
  it('has a principle and a result, in the order of the phases', () => {
    expect(phaseGuide.map(({ id }) => id)).toEqual(phaseNumbers);
    expect(phaseNumbers.map((phase) => guideOf(phase))).toEqual(phaseGuide);
  });

  it.each([0, 7, -1, 1.5, Number.NaN])('%d does not exist', (phase) => {
    expect(() => guideOf(phase)).toThrow(RangeError);
    expect(() => checksOf(phase)).toThrow(RangeError);
  });
});

describe('the go / no-go', () => {
  it('asks five criteria and four indicators, in their order', () => {
    expect(criteria.map(({ id }) => id)).toEqual(numbered('SEL', 5));
    expect(indicators.map(({ id }) => id)).toEqual(['IND-1', 'IND-2', 'IND-6', 'IND-7']);
  });

  it('asks no longer for size, age and education, nor anything else under their ids', () => {
    expect(retired).toEqual(['IND-3', 'IND-4', 'IND-5']);
    const asked = [...criteria, ...indicators].map(({ id }) => id);
    expect(asked.filter((id) => retired.includes(id))).toEqual([]);
  });

  it.each([...criteria, ...indicators])('$id is one statement about the organisation', ({ text }) => {
    expect(sentencesOf(text.nl)).toHaveLength(1);
    expect(sentencesOf(text.en)).toHaveLength(1);
    expect(text.nl).toMatch(/\buw (organisatie|medewerkers|personeelsbeleid|sector)\b/i);
  });
});

describe('the placement plan', () => {
  it('has each of its ten fields once, in the order of the plan', () => {
    expect(placementFields).toHaveLength(10);
    expect(placementFields.map(({ id }) => id)).toEqual(PlacementFieldId.options);
  });

  it.each(placementFields)('asks for no reasons or health under $id', ({ hint }) => {
    expect(hint.nl).not.toMatch(/waarom|gezondheid|ziek|beperking|medisch|diagnose/i);
    expect(hint.en).not.toMatch(/\bwhy\b|health|\bill|sick|disabilit|medical|diagnos/i);
  });
});

describe('the language', () => {
  const labels = textsIn(placementFields.map(({ label }) => ({ label })));
  const sentences = [
    ...textsIn(checklists),
    ...textsIn(suitability),
    ...textsIn(placementFields.map(({ hint }) => ({ hint }))),
  ];

  it('stands there in Dutch and in English, which are never the same sentence', () => {
    expect(sentences).toHaveLength(2 * (checklists.length + criteria.length + indicators.length) + 10);
    const incomplete = [...labels, ...sentences].filter(({ nl, en }) => !nl || !en);
    expect(incomplete).toEqual([]);
    expect(sentences.filter(({ nl, en }) => nl === en)).toEqual([]);
  });

  it('ends a sentence with a full stop, and a label without', () => {
    const ends = ({ nl, en }: (typeof sentences)[number]) => [nl, en].map((one) => /\.$/.test(one));
    expect(sentences.filter((text) => ends(text).includes(false))).toEqual([]);
    expect(labels.filter((text) => ends(text).includes(true))).toEqual([]);
  });

  it('needs no more than 15 words for a Dutch sentence, as all content', () => {
    const long = sentences.flatMap(({ nl }) => sentencesOf(nl)).filter((one) => one.split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });

  it("calls nobody a 'doelgroep' or a 'target group'", () => {
    const named = [...labels, ...sentences].filter(({ nl, en }) =>
      /doelgroep|target group/i.test(`${nl} ${en}`),
    );
    expect(named).toEqual([]);
  });

  it('says no text twice', () => {
    const texts = sentences.map(({ nl }) => nl);
    expect(texts.length).toBe(new Set(texts).size);
  });
});
