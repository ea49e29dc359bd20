/**
 * What a picture of a machine shows, without a place for anything. One rule decides how a transition is shown:
 * one that stays within its state (on the root: every one) is a line in the box of that state, and one that
 * leaves it is an arrow between the two boxes that lie side by side.
 */
import { entryOf } from './entryOf.mjs';
import { groupsOf } from './transitions.mjs';

/** @typedef {import('xstate').AnyStateNode} StateNode */
/** @typedef {{ what: string, leadsTo: string }} Line an event with its guard, and what comes of it */
/** @typedef {{ events: string[], guard: string }} Cause the events for which one guard has to hold; '' is none */
/**
 * @typedef {object} Arrow
 * @property {string} from the name of a child
 * @property {string} to the name of another one
 * @property {string} into where in that one the arrow ends, or '' when that is its own border
 * @property {readonly Cause[]} causes
 */
/**
 * @typedef {object} Chart
 * @property {string} name
 * @property {boolean} isRegion side by side with others, and as active as they are
 * @property {string | undefined} initial the name of the child that is entered first
 * @property {readonly string[]} runs the names of the actors that run as long as the state is active
 * @property {readonly Line[]} lines the transitions that stay within
 * @property {readonly Chart[]} children
 * @property {readonly Arrow[]} arrows between the children
 */

/**
 * The chart of a machine.
 * @param {StateNode} node the root of the machine, or a state in it
 * @returns {Chart}
 */
export function chartOf(node) {
  const children = childrenOf(node);
  return {
    name: node.key,
    isRegion: node.parent?.type === 'parallel',
    initial: node.type === 'compound' ? node.initial.target?.[0]?.key : undefined,
    runs: node.invoke.map(({ src }) => String(src)),
    lines: linesIn(node),
    children: children.map(chartOf),
    arrows: arrowsIn(node),
  };
}

/** @param {StateNode} node @returns {StateNode[]} */
function childrenOf(node) {
  return Object.values(node.states);
}

/** @param {StateNode} node @returns {Line[]} */
function linesIn(node) {
  /** @type {Map<string, { event: string, leadsTo: string, guards: Set<string> }>} */
  const lines = new Map();
  for (const { event, guard, targets, effect } of groupsOf(node)) {
    const inner = targets.filter((target) => isWithin(target.node, node));
    if (targets.length > 0 && inner.length === 0) continue;
    const leadsTo =
      targets.length === 0 ? effect : `→ ${inner.map((target) => nameFrom(node, target)).join(' or ')}`;
    const line = entryOf(lines, `${event} ${leadsTo}`, () => ({ event, leadsTo, guards: new Set() }));
    line.guards.add(guard);
  }
  return [...lines.values()].map(({ event, leadsTo, guards }) => {
    const guard = either(guards);
    return { what: guard === '' ? event : `${event} [${guard}]`, leadsTo };
  });
}

/** The arrows between the children of a state; they begin and end there, or deeper. @param {StateNode} parent */
function arrowsIn(parent) {
  /** @type {Map<string, { from: string, to: string, into: string, guards: Map<string, Set<string>> }>} */
  const arrows = new Map();
  for (const { source, event, guard, target } of transitionsIn(parent)) {
    const [from, to] = [source, target.node].map((node) => childAround(parent, node));
    if (!from || !to || from === to) continue;
    const into = target.node === to && !target.isAny ? '' : nameFrom(parent, target);
    const ends = { from: from.key, to: to.key, into };
    const { guards } = entryOf(arrows, Object.values(ends).join(' '), () => ({ ...ends, guards: new Map() }));
    const origin = source === from ? '' : `${nameFrom(parent, { node: source, isAny: false })}: `;
    entryOf(guards, origin + event, () => new Set()).add(guard);
  }
  return [...arrows.values()].map(({ guards, ...ends }) => ({ ...ends, causes: causesOf(guards) }));
}

/** Each way from a state below another to a state. @param {StateNode} parent */
function transitionsIn(parent) {
  return within(parent).flatMap((source) =>
    groupsOf(source).flatMap(({ event, guard, targets }) =>
      targets.map((target) => ({ source, event, guard, target })),
    ),
  );
}

/** @param {ReadonlyMap<string, ReadonlySet<string>>} guards by event @returns {Cause[]} */
function causesOf(guards) {
  /** @type {Map<string, string[]>} */
  const events = new Map();
  for (const [event, those] of guards) entryOf(events, either(those), () => []).push(event);
  return [...events].map(([guard, those]) => ({ events: those, guard }));
}

/** @param {StateNode} parent @param {StateNode} node */
function childAround(parent, node) {
  return childrenOf(parent).find((child) => isWithin(node, child));
}

/** Every state below another. @param {StateNode} node @returns {StateNode[]} */
function within(node) {
  return childrenOf(node).flatMap((child) => [child, ...within(child)]);
}

/** @param {StateNode} node @param {StateNode} ancestor @returns {boolean} also when it is the same */
function isWithin(node, ancestor) {
  return node === ancestor || (node.parent !== undefined && isWithin(node.parent, ancestor));
}

/** Where a state lies as seen from another. @param {StateNode} place @param {import('./transitions.mjs').Target} target */
function nameFrom(place, { node, isAny }) {
  const path = node === place ? [node.key] : node.path.slice(place.path.length);
  return [...path, ...(isAny ? ['*'] : [])].join('.');
}

/** @param {ReadonlySet<string>} guards of which one has to hold; '' always does */
function either(guards) {
  return guards.has('') ? '' : [...guards].join(' or ');
}
