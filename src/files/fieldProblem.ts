import type { FieldProblem } from '../cases/errors';
import { beginningOf } from '../lib/graphemes';
import type { z } from '../lib/zod';

const LONGEST_QUOTE = 40;

interface Located {
  readonly path: string;
  readonly reason: FieldProblem;
  readonly found: string;
}

/** The first problem of a refused file, with the place and what stands there. */
export function fieldProblemOf(error: z.core.$ZodError, data: unknown): Located {
  const issue = error.issues[0];
  if (!issue) return { path: '', reason: 'wrongType', found: '' };
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const value = valueAt(data, path);
  const reason = reasonOf(issue, value);
  const found = reason === 'unknownItem' ? String(path.at(-1)) : quoted(value);
  return { path: written(path), reason, found };
}

/**
 * Where a `__proto__` stands in parsed JSON. The validator drops that key from records without a word, so
 * what stands under it would be lost in silence.
 */
export function forbiddenKeyIn(data: unknown, path: readonly PropertyKey[] = []): Located | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (key === '__proto__') return { path: written(here), reason: 'unknownField', found: quoted(value) };
    const inside = forbiddenKeyIn(value, here);
    if (inside) return inside;
  }
  return undefined;
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): FieldProblem {
  switch (issue.code) {
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'unknownField';
    case 'invalid_type':
      return value === undefined ? 'missing' : 'wrongType';
    case 'too_big':
      return issue.message === 'tooLong' ? 'tooLong' : 'notAllowed';
    case 'too_small':
      return issue.message === 'nameMissing' ? 'nameMissing' : 'notAllowed';
    case 'custom':
      return customReasons.find((reason) => reason === issue.message) ?? 'notAllowed';
    default:
      return value === undefined ? 'missing' : 'notAllowed';
  }
}

const customReasons = [
  'unknownItem',
  'unknownField',
  'naNotAllowed',
  'otherForm',
  'otherRoute',
  'twice',
] as const satisfies readonly FieldProblem[];

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** `['measurements', 0, 'notes', 'ATT-1']` → `measurements[0].notes.ATT-1` */
function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>((sofar, key) => {
    if (typeof key === 'number') return `${sofar}[${key}]`;
    return sofar === '' ? String(key) : `${sofar}.${String(key)}`;
  }, '');
}

function quoted(value: unknown): string {
  if (value === undefined) return '';
  // 1e999 is read as Infinity, which JSON would write as null.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const beginning = beginningOf(text, LONGEST_QUOTE);
  return beginning === text ? text : `${beginning}…`;
}
