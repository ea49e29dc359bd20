import { type Chosen, meets } from './choosing';
import { aimsAtFactor } from './need';
import { compareIds, effortOrder } from './ranking';
import type { Tag } from './schema';
import type { Situation } from './situation';

/**
 * The order in which steps are done (section "Order of doing"): what can be done now, then what rules want done
 * first, the step for the lowest factor, one for the second, and the lighter ones.
 * @param chosen in the order of the choice
 * @param doneFirst the tags of what rules want done before all others, the first one first
 * @param easyFirst whether a step of high effort never opens, when another is there: an easy success first
 */
export function orderOfDoing(
  chosen: readonly Chosen[],
  situation: Situation,
  doneFirst: readonly Tag[],
  easyFirst: boolean,
): readonly Chosen[] {
  const leading = leadingSteps(chosen, situation, doneFirst);
  const turnOf = (one: Chosen) => (leading.includes(one) ? leading.indexOf(one) : leading.length);
  const ordered = chosen.toSorted(
    (a, b) =>
      phaseOfDoing(a, situation) - phaseOfDoing(b, situation) ||
      turnOf(a) - turnOf(b) ||
      effortOrder[a.step.intervention.effort] - effortOrder[b.step.intervention.effort] ||
      b.step.points - a.step.points ||
      compareIds(a.step, b.step),
  );
  const opener = easyFirst && ordered.find(({ step }) => step.intervention.effort !== 'high');
  return opener ? [opener, ...ordered.filter((one) => one !== opener)] : ordered;
}

function phaseOfDoing({ step }: Chosen, { phase }: Situation): number {
  return Math.max(phase, Math.min(...step.intervention.phases));
}

/** The steps that go before the others of their phase, in that order; each once. */
function leadingSteps(
  chosen: readonly Chosen[],
  { focus: [, second] }: Situation,
  doneFirst: readonly Tag[],
): readonly Chosen[] {
  const lowest = chosen.find(({ because }) => because.kind === 'weakestFactor');
  const leading = [...doneFirst.map((tag) => chosen.find(({ step }) => meets(step, tag))), lowest];
  const forSecond =
    second && chosen.find((one) => !leading.includes(one) && aimsAtFactor(one.step.intervention, second));
  return [...new Set([...leading, forSecond].filter((one) => one !== undefined))];
}
