import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../src/cases/routes/policyOf';
import { formOf } from '../src/questions/instrument';
import { routeIds } from '../src/questions/routeIds';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** A comparison with a route, or with what only one route has. */
const COMPARES =
  /[!=]==? ?'(?:employer|professional|igm-employer|igm-professional)'|'(?:employer|professional|igm-employer|igm-professional)' ?[!=]==?/;

/** What else is called employer: whose view it is, and for whom a report is made. */
const OF_SOMETHING_ELSE = /\b(?:perspective|kind|audience|basis)\b[^=!]*$/;

describe('the routes', () => {
  it.each(routeIds)('%s has a policy of its own, with forms that exist', (route) => {
    const { id, forms } = policyOf(route);
    expect(id).toBe(route);
    expect(forms.map(formOf)).toHaveLength(forms.length);
    expect(forms.length).toBeGreaterThan(0);
  });

  it('share no questionnaire and no form', () => {
    const policies = routeIds.map(policyOf);
    expect(new Set(policies.map(({ instrument }) => instrument)).size).toBe(policies.length);
    const forms = policies.flatMap((policy) => policy.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('are asked what they have, never which they are', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    const comparing = files.flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .filter((line) => {
          const found = COMPARES.exec(line);
          return found !== null && !OF_SOMETHING_ELSE.test(line.slice(0, found.index));
        })
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(comparing).toEqual([]);
  });
});
