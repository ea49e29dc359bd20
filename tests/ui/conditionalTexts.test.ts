import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** A node of a syntax tree, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/**
 * The translation of a browser puts an element in the place of each text. React takes a text that comes and goes
 * among others out by the node that it made, which is no longer there: an error, and the page is gone. So what
 * stands beside anything else and is not always there has to be an element.
 * @returns the place of each text that breaks this, as `line: text`
 */
function conditionalTextsIn(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return undefined;
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      const children = nodesIn(value.children).filter((child) => !isNothing(child));
      // What stands in a fragment is taken out one by one.
      const isBare = value.type === 'JSXFragment' ? isBareText : comesAndGoesAsText;
      const isAlone = children.length === 1 && value.type === 'JSXElement';
      for (const child of isAlone ? [] : children.filter(isBare)) {
        const line = code.slice(0, child.start).split('\n').length;
        found.push(`${line}: ${code.slice(child.start, child.start + 80).replace(/\s+/g, ' ')}`);
      }
    }
    return Object.values(value).forEach(visit);
  };
  visit(parseSync(file, code).program);
  return found;
}

/** White space, and comments. */
function isNothing({ type, value, expression }: Node): boolean {
  if (type === 'JSXText') return isBlank(value);
  if (!isNode(expression)) return false;
  return (
    expression.type === 'JSXEmptyExpression' || (expression.type === 'Literal' && isBlank(expression.value))
  );
}

/** Which no translation touches. */
function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function comesAndGoesAsText({ type, expression }: Node): boolean {
  if (type !== 'JSXExpressionContainer' || !isNode(expression)) return false;
  const ends = endsOf(expression);
  return ends.some(isText) && ends.some(isAbsent);
}

function isBareText({ type, expression }: Node): boolean {
  return type === 'JSXText' || (isNode(expression) && endsOf(expression).some(isText));
}

/** What an expression comes to, in each case. */
function endsOf(node: Node): readonly (Node | null)[] {
  const parts = (...names: readonly string[]) =>
    names.flatMap((name) => (isNode(node[name]) ? endsOf(node[name]) : []));
  if (node.type === 'ConditionalExpression') return parts('consequent', 'alternate');
  if (node.type === 'LogicalExpression' && node.operator === '&&') return [null, ...parts('right')];
  if (node.type === 'ParenthesizedExpression') return parts('expression');
  return [node];
}

function isAbsent(end: Node | null): boolean {
  return end === null || (end.type === 'Literal' && (end.value === null || end.value === ''));
}

/** Without types: a piece of text, or something that is called or looked up and is no element. */
function isText(end: Node | null): boolean {
  if (end === null) return false;
  if (end.type === 'Literal') return typeof end.value === 'string' && end.value !== '';
  if (end.type === 'CallExpression') return !isListOfElements(end) && !MAKERS.has(nameOf(end.callee));
  if (end.type === 'Identifier' || end.type === 'MemberExpression') return !ELEMENTS.has(nameOf(end));
  return end.type === 'TemplateLiteral' || end.type === 'BinaryExpression';
}

/** What these names stand for in the source is a part of a page. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'beside',
  'children',
  'cited',
  'fields',
  'form',
  'none',
  'offer',
  'privacy.hint',
  'team',
  'toPlan',
]);

/** And these make one. */
const MAKERS: ReadonlySet<string> = new Set(['text', 'to']);

/** Of a variable, or of a path in an object. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  return node.type === 'MemberExpression'
    ? `${nameOf(node.object)}.${nameOf(node.property)}`
    : String(node.name);
}

function isListOfElements({ callee }: Node): boolean {
  if (!isNode(callee)) return false;
  const { name, property } = callee;
  return name === 'fixedList' || (isNode(property) && ['map', 'flatMap'].includes(String(property.name)));
}

function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

it.each([
  ['{isOpen && words.open} <b/>', 1],
  ["<b/>{isOpen ? words.open : ''}", 1],
  ["{isOpen ? words.open : null}{isShut && 'shut'}", 2],
  ['{isOpen && words.open}', 0],
  ['{isOpen && <>{words.open} <b/></>}', 1],
  ['{isOpen && <>{" "}<b/></>}', 0],
  ['{isOpen && <b/>}{isOpen ? words.open : words.shut} <b/>', 0],
  ['{isOpen && list.map((one) => <b key={one}/>)}<b/>', 0],
])('a text that comes and goes beside others is found: %s', (inside, times) => {
  expect(conditionalTextsIn('x.tsx', `export const x = <p>${inside}</p>;`)).toHaveLength(times);
});

it('no text comes and goes beside others, so that a page survives being translated', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const found = files.flatMap((file) =>
    conditionalTextsIn(file, readFileSync(join('src', file), 'utf8')).map((place) => `${file}:${place}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
