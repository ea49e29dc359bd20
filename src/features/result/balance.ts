import type { FactorViewModel } from '../../report/viewModel/factor';

/** What helps and what holds back, as far as the scores say so. */
interface Balance {
  /** Of high scores, the highest first. */
  readonly helps: readonly FactorViewModel[];
  /** What scores highest where nothing scores high; empty where something does, and where all hold back. */
  readonly highest: readonly FactorViewModel[];
  /** What the advice is about, and what scores low besides; the lowest first of each. */
  readonly holdsBack: readonly FactorViewModel[];
}

/** More than this on a side nobody takes in at once; the others are explained further down. */
const MOST = 3;

/** Weighs the factors of a report, by the view that the advice rests on. Those without a score have no side. */
export function balanceOf(factors: readonly FactorViewModel[]): Balance {
  const scored = factors.flatMap((factor) =>
    factor.basis.kind === 'scored' ? [{ factor, ...factor.basis }] : [],
  );
  const isHigh = ({ band }: (typeof scored)[number]) => band === 'high';
  const holdsBack = scored
    .filter((one) => !isHigh(one) && (one.factor.isFocus || one.factor.isBottleneck))
    .toSorted((a, b) => Number(b.factor.isFocus) - Number(a.factor.isFocus) || a.score - b.score);
  const helps = scored.filter(isHigh).toSorted((a, b) => b.score - a.score);
  const between = helps.length > 0 ? [] : scored.filter((one) => !holdsBack.includes(one));
  const most = Math.max(...between.map(({ score }) => score));
  const factorOf = ({ factor }: (typeof scored)[number]) => factor;
  return {
    helps: helps.slice(0, MOST).map(factorOf),
    highest: between.filter(({ score }) => score === most).map(factorOf),
    holdsBack: holdsBack.slice(0, MOST).map(factorOf),
  };
}
