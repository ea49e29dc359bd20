import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidencePage } from '../../scripts/write-evidence.mjs';
import { interventions } from '../../src/advice/catalogue';
import { professionalActions } from '../../src/advice/professionalActions';
import { z } from '../../src/lib/zod';
import { references } from '../../src/library/references';
import { resources } from '../../src/library/resources';
import { contentFiles, contentOf } from './contentFiles';

/** Where an id of a reference stands: these fields hold nothing else. */
const CITING = new Set(['sources', 'references', 'source', 'via']);

const cited = contentFiles
  .filter((file) => file !== 'library/references.json' && file !== 'questions/factors.json')
  .flatMap((file) => citedIn(contentOf(file)).map((id) => ({ id, file })));

describe('the references', () => {
  it('hold everything that is cited', () => {
    const known = new Set(references.map(({ id }) => id));
    expect(cited.length).toBeGreaterThan(200);
    expect(cited.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  /** For the table of schemes and the talk at the table, which the app does not hold. */
  const CITED_ELSEWHERE = ['hazelzet-2017', 'van-echtelt-2019', 'uwv-advieswijzer', 'beschut-lks-2017'];

  it('are cited, but for what is there to be read', () => {
    const used = new Set(cited.map(({ id }) => id));
    const wrong = references.filter(({ id, literature = false }) => used.has(id) === literature);
    expect(wrong.map(({ id }) => id)).toEqual(CITED_ELSEWHERE);
  });

  it('are sources: nothing is cited from memory', () => {
    const told = references.filter((one) => /from memory|uit het hoofd/i.test(JSON.stringify(one)));
    expect(told.map(({ id }) => id)).toEqual([]);
  });
});

describe('what has no source', () => {
  const Sourced = z.object({ id: z.string(), sources: z.array(z.string()), judgement: z.boolean() });
  const rules = z.array(Sourced).parse(contentOf('advice/rules/rules.json'));

  it.each([...interventions, ...rules])('says so: $id', ({ sources, judgement }) => {
    expect([sources.length > 0, judgement]).toContain(true);
  });

  it('is no action of an expert, and no resource', () => {
    expect([...professionalActions].filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(resources.filter((one) => one.references.length === 0)).toEqual([]);
  });
});

/** Ids of references in a piece of content. */
function citedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!CITING.has(key)) return citedIn(inner);
    return [inner].flat().flatMap((one) => (typeof one === 'string' ? [one] : citedIn(one)));
  });
}

describe('docs/evidence.md', () => {
  it('is what npm run evidence writes', () => {
    expect(readFileSync('docs/evidence.md', 'utf8')).toBe(evidencePage());
  });

  it('says of every step how far it was studied, why that is said, and what it rests on', () => {
    const page = evidencePage();
    for (const { id, title, evidence } of interventions) {
      expect(page).toContain(`## ${id} ${title.en} (${title.nl})`);
      expect(page).toContain(`: ${evidence.note}.`);
    }
    expect(page).not.toContain('[object');
  });
});
