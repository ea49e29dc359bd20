import { expect, it } from 'vitest';
import { balanceOf } from '../../src/features/result/balance';
import { buildReport } from '../../src/report/buildReport';
import { aCase, ratedAt } from '../fixtures/case';

function balanceAt(...answers: Parameters<typeof ratedAt>) {
  const { factors } = buildReport(aCase({ phase: 3, employer: ratedAt(...answers) }), 'nl');
  const { helps, highest, holdsBack } = balanceOf(factors);
  const idsOf = (list: typeof helps) => list.map(({ id }) => id);
  return { helps: idsOf(helps), highest: idsOf(highest), holdsBack: idsOf(holdsBack) };
}

it('what scores high helps, the highest first; what the advice is about holds back, the lowest first', () => {
  const { helps, highest, holdsBack } = balanceAt(3, { norm: 4, skills: 5, capacity: 1, context: 2 });
  expect(helps).toEqual(['skills', 'norm']);
  expect(highest).toEqual([]);
  expect(holdsBack).toEqual(['capacity', 'context']);
});

it('names what scores highest where nothing scores high', () => {
  const { helps, highest } = balanceAt(2, { norm: 3 });
  expect(helps).toEqual([]);
  expect(highest).toEqual(['norm']);
});

it('lets nothing hold back where all scores high, and no factor without a score take a side', () => {
  expect(balanceAt(5)).toMatchObject({ highest: [], holdsBack: [] });
  const { factors } = buildReport(aCase({ employer: {} }), 'nl');
  expect(balanceOf(factors)).toEqual({ helps: [], highest: [], holdsBack: [] });
});

it('names three on a side at most, and of what holds back what the advice is about first', () => {
  const most = balanceAt(5);
  expect(most.helps).toHaveLength(3);
  const { factors } = buildReport(aCase({ phase: 3, employer: ratedAt(1) }), 'nl');
  const { holdsBack } = balanceOf(factors);
  expect(holdsBack).toHaveLength(3);
  expect(holdsBack.map(({ isFocus }) => isFocus)).toEqual([true, true, false]);
});
