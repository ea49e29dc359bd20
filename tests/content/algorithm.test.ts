import { describe, expect, it } from 'vitest';
import { z } from '../../src/lib/zod';
import fixture from '../fixtures/algorithm-2.0.0.json';
import { contentOf, currentFile } from './contentFiles';

/**
 * What scores and advice of version 2.0.0 rest on, without the texts. A text may be mended; whoever changes
 * anything else makes another version of the questionnaire or the method.
 */
const fixed: Readonly<Record<string, unknown>> = fixture;

interface Part {
  /** Its name in the fixture. */
  readonly part: string;
  /** Below `src`. */
  readonly file: string;
  /** Fields that no score and no advice rests on. */
  readonly without?: readonly string[];
}

const parts: readonly Part[] = [
  {
    part: 'interventions',
    file: 'advice/interventions.json',
    without: ['resources', 'opens', 'title', 'description', 'firstStep', 'preconditions', 'contraindication'],
  },
  { part: 'items', file: currentFile('igm-employer', 'items.json') },
  { part: 'professionalItems', file: currentFile('igm-professional', 'items.json') },
  // On which page a question is asked, what stands alone and what else is done with an answer is up to the app.
  {
    part: 'background',
    file: currentFile('igm-employer', 'background.json'),
    without: ['text', 'label', 'page', 'exclusive', 'uses'],
  },
  { part: 'factors', file: 'questions/factors.json', without: ['label'] },
  { part: 'forms', file: 'questions/forms.json', without: ['label'] },
  {
    part: 'rules',
    file: 'advice/rules/rules.json',
    without: ['title', 'text', 'why', 'whyNot', 'openText'],
  },
  { part: 'messages', file: 'advice/rules/messages.json' },
  { part: 'interpretation', file: 'report/interpretation.json' },
  { part: 'legend', file: 'advice/legend.json' },
  {
    part: 'professionalActions',
    file: 'advice/professionalActions.json',
    without: ['title', 'firstStep'],
  },
];

const Texts = z.record(z.string(), z.looseObject({}));
const Items = z.array(z.looseObject({ id: z.string() }));

const former = [
  ['items-1.0.0', 'igm-employer'],
  ['professionalItems-1.0.0', 'igm-professional'],
] as const;

describe('what scores and advice rest on', () => {
  it.each(parts)('is in $file what it was when 2.0.0 was made', ({ part, file, without = [] }) => {
    const left = new Set(without);
    expect(bare(contentOf(file), left)).toEqual(bare(fixed[part], left));
  });

  it('uses every answer about the organisation for at least what it was asked for', () => {
    const Questions = z.array(z.object({ id: z.string(), uses: z.array(z.string()) }));
    const usesOf = (value: unknown) =>
      Questions.parse(value).flatMap(({ id, uses }) => uses.map((use) => `${id} ${use}`));
    const now = usesOf(contentOf(currentFile('igm-employer', 'background.json')));
    expect(now).toEqual(expect.arrayContaining(usesOf(fixture.background)));
  });

  it.each(former)('is in %s, with every word, what it was in 1.0.0', (part, id) => {
    const texts = Texts.parse(contentOf(`questions/${id}/1.0.0/texts.json`));
    const items = Items.parse(contentOf(`questions/${id}/1.0.0/items.json`));
    expect(items.map((item) => ({ ...item, ...texts[item.id] }))).toEqual(fixed[part]);
  });

  it('is all there is in the fixture', () => {
    const compared = [...parts.map(({ part }) => part), ...former.map(([part]) => part)];
    expect(compared.toSorted()).toEqual(Object.keys(fixed).toSorted());
  });
});

/** Without these fields and without the texts themselves. */
function bare(value: unknown, without: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => bare(one, without));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'nl' && key !== 'en' && !without.has(key))
      .map(([key, inner]) => [key, bare(inner, without)]),
  );
}
