import { approachOf } from '../../../src/cases/approaching';
import type { Case } from '../../../src/cases/case';
import { meaningOf } from '../../../src/cases/meaning';
import { rolesOf } from '../../../src/cases/roles';
import { teamOf } from '../../../src/cases/teamwork';

/**
 * Where two cases differ in what they say: paths such as `plan/<id>/owner`. What has an id is called by it, so that
 * something before it in a list does not matter; `plan/order` differs when what both hold is in another order.
 */
export function differences(one: Case, other: Case): readonly string[] {
  return differencesIn(whole(one), whole(other), []);
}

/** Whether a difference lies within one of these paths. */
export function liesIn(difference: string, paths: readonly string[]): boolean {
  return paths.some((path) => difference === path || difference.startsWith(`${path}/`));
}

/** What a case says, with the parts that are not there as if they were empty. */
function whole(record: Case) {
  const said = meaningOf(record);
  return { ...said, team: teamOf(said), approach: approachOf(said), roles: rolesOf(said) };
}

function differencesIn(one: unknown, other: unknown, path: readonly string[]): readonly string[] {
  if (JSON.stringify(one) === JSON.stringify(other) || (isNothing(one) && isNothing(other))) return [];
  const [a, b] = [parts(one), parts(other)];
  if (!a || !b) return [path.join('/')];
  const inside = [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    differencesIn(a.get(key), b.get(key), [...path, key]),
  );
  return isInOrder(one, other, a, b) ? inside : [...inside, [...path, 'order'].join('/')];
}

type Parts = ReadonlyMap<string, unknown>;

/** What a value is made of, by name or by id; undefined for what is one piece. */
function parts(value: unknown): Parts | undefined {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const elements: readonly unknown[] = value;
  const named = elements.map((element): [string, unknown] => [idOf(element), element]);
  return named.every(([id]) => id !== '') ? new Map(named) : undefined;
}

function isInOrder(one: unknown, other: unknown, a: Parts, b: Parts): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return true;
  const common = [...a.keys()].filter((key) => b.has(key));
  return common.join() === [...b.keys()].filter((key) => a.has(key)).join();
}

/** What a part that was never touched says. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}

function idOf(element: unknown): string {
  return typeof element === 'object' && element !== null ? String(Reflect.get(element, 'id') ?? '') : '';
}
