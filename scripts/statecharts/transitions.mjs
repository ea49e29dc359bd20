/**
 * The transitions of a state, with those taken together that differ only in which state their guard picks: a way
 * to each of seven states is one way to “one of these”.
 */
import { entryOf } from './entryOf.mjs';

/** @typedef {import('xstate').AnyStateNode} StateNode */
/** @typedef {{ node: StateNode, isAny: boolean }} Target a state; or any of the states in it, as the guard says */
/** @typedef {{ event: string, guard: string, targets: readonly Target[], effect: string }} Group */
/** @typedef {import('xstate').AnyTransitionDefinition} Transition */

/**
 * @param {StateNode} node
 * @returns {readonly Group[]} in the order in which they are tried. `guard` is '' where there is none; without
 *   targets `effect` says what happens instead
 */
export function groupsOf(node) {
  /** @type {(readonly [string, readonly Transition[]])[]} */
  const byEvent = [['always', node.always ?? []], ...node.transitions];
  return byEvent.flatMap(([event, transitions]) => {
    /** @type {Map<string, Transition[]>} */
    const groups = new Map();
    for (const transition of transitions) {
      const key = `${nameOf(transition.guard)} ${transition.target === undefined}`;
      entryOf(groups, key, () => []).push(transition);
    }
    return [...groups.values()].map((group) => ({
      event: eventName(node, event),
      guard: guardOf(group, transitions),
      targets: gathered(group.flatMap(({ target }) => target ?? [])),
      effect: effectOf(group),
    }));
  });
}

/** What the guards of a group have in common. @param {readonly Transition[]} group @param {readonly Transition[]} all */
function guardOf(group, all) {
  const name = nameOf(group[0]?.guard);
  if (name === '') return all.indexOf(/** @type {Transition} */ (group[0])) > 0 ? 'else' : '';
  const [first = {}, ...others] = group.map(({ guard }) => paramsOf(guard));
  const shared = Object.entries(first).filter(([key, value]) => others.every((one) => one[key] === value));
  return shared.length === 0 ? name : `${name}: ${shared.map(([, value]) => value).join(', ')}`;
}

/** @param {unknown} guard @returns {string} '' where there is none */
function nameOf(guard) {
  if (guard === undefined) return '';
  if (typeof guard === 'string') return guard;
  if (isObject(guard) && typeof guard.type === 'string') return guard.type;
  // What `and`, `or` and `not` make is a function of their name that holds the guards they were given.
  if (typeof guard === 'function' && 'guards' in guard && Array.isArray(guard.guards)) {
    const names = guard.guards.map(nameOf);
    return guard.name === 'not' ? `not ${names[0]}` : names.join(` ${guard.name} `);
  }
  throw new Error('A guard without a name cannot be shown: name it in `setup`');
}

/** @param {unknown} guard @returns {Record<string, unknown>} none where they are made from the event */
function paramsOf(guard) {
  return isObject(guard) && isObject(guard.params) ? guard.params : {};
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === 'object' && value !== null;
}

/** Where every state within another is a target, that one in their place. @param {readonly StateNode[]} targets */
function gathered(targets) {
  /** @type {Target[]} */
  const gathered = [];
  for (const node of targets) {
    const siblings = Object.values(node.parent?.states ?? {});
    const isAny = siblings.length > 1 && siblings.every((one) => targets.includes(one));
    const target = isAny && node.parent ? node.parent : node;
    if (!gathered.some((one) => one.node === target)) gathered.push({ node: target, isAny });
  }
  return gathered;
}

/** @param {readonly Transition[]} group @returns {string} */
function effectOf(group) {
  const actions = group.flatMap((transition) => [...transition.actions]);
  if (actions.length === 0) return '(nothing happens)';
  const names = actions.flatMap((action) => {
    if (typeof action === 'string') return [action];
    return 'type' in action ? [String(action.type)] : [];
  });
  const own = names.filter((name) => !name.startsWith('xstate.'));
  return own.length === 0 ? '(stays)' : `/ ${[...new Set(own)].join(', ')}`;
}

/** The event, where it comes from an actor with the name of that. @param {StateNode} node @param {string} event */
function eventName(node, event) {
  const [, kind, id] = /^xstate\.(done|error|snapshot)(?:\.actor)?\.(.*)$/.exec(event) ?? [];
  const actor = node.invoke.find((invoke) => invoke.id === id);
  if (!kind || !actor) return event;
  return `${actor.src} ${{ done: 'done', error: 'failed', snapshot: 'changed' }[kind]}`;
}
