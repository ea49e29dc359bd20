import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ratings } from '../../src/questions/answers';
import { factorIds } from '../../src/questions/model';
import { differencesOf, isWorthDiscussing } from '../../src/scoring/perspectives';
import { scoresOf } from '../../src/scoring/scores';
import { anyRatings } from '../fixtures/arbitraries';
import { ratedAt } from '../fixtures/case';
import { employerInstrument } from '../fixtures/questionnaires';

/** Five of each factor, however many the newest version asks. */
const items = factorIds.flatMap((factor) =>
  employerInstrument.items.filter((item) => item.factor === factor).slice(0, 5),
);
const view = (ratings: Ratings) => ({ ratings, scores: scoresOf(items, ratings, 3) });
const differences = (employer: Ratings, expert: Ratings) =>
  differencesOf(items, view(employer), view(expert));
const ofAttitude = (employer: Ratings, expert: Ratings) =>
  differences(employer, expert).find(({ factor }) => factor === 'attitude');

describe('two views of one employer', () => {
  it('are told apart as expert minus employer, and never averaged', () => {
    expect(ofAttitude(ratedAt(2), ratedAt(4))).toMatchObject({ employer: 25, expert: 75, difference: 50 });
    expect(ofAttitude(ratedAt(4), ratedAt(2))).toMatchObject({ employer: 75, expert: 25, difference: -50 });
  });

  it('turn their differences around when they change places', () => {
    fc.assert(
      fc.property(anyRatings(items), anyRatings(items), (one, other) => {
        const there = differences(one, other);
        const back = differences(other, one);
        expect(back.map(({ factor, difference }) => [factor, difference + 0])).toEqual(
          there.map(({ factor, difference }) => [factor, 0 - difference]),
        );
        expect(back.map((difference) => difference.items)).toEqual(
          there.map((difference) => difference.items),
        );
      }),
    );
  });

  it('are compared only on factors that both have a score for', () => {
    const little = { 'ATT-6': 1, 'ATT-2': 1, 'ATT-7': 'dk', ...only('NOR', 2) } as const;
    expect(differences(ratedAt(3), little).map(({ factor }) => factor)).toEqual(['norm']);
  });
});

describe('a difference worth talking about', () => {
  it.each([
    // Each step of one item of the five is 5 points.
    ['19 or less', { 'ATT-6': 4, 'ATT-2': 4, 'ATT-7': 4 }, 15, false],
    ['20 more', { 'ATT-6': 4, 'ATT-2': 4, 'ATT-7': 4, 'ATT-4': 4 }, 20, true],
    ['20 less', { 'ATT-6': 2, 'ATT-2': 2, 'ATT-7': 2, 'ATT-4': 2 }, -20, true],
  ] as const)('begins at 20 points: %s', (_, expert, difference, isWorth) => {
    const found = ofAttitude(ratedAt(3), ratedAt(3, {}, expert));
    expect(found?.difference).toBe(difference);
    expect(found && isWorthDiscussing(found)).toBe(isWorth);
  });
});

describe('the two items that differ most', () => {
  it.each([
    ['are the largest ones', { 'ATT-2': 4, 'ATT-7': 5, 'ATT-4': 1 }, ['ATT-7', 'ATT-4']],
    [
      'are the earlier ones where they differ equally',
      { 'ATT-6': 4, 'ATT-7': 4, 'ATT-4': 4 },
      ['ATT-6', 'ATT-7'],
    ],
    [
      'keep the largest first, then the earlier of the equal ones',
      { 'ATT-2': 4, 'ATT-4': 4, 'ATT-8': 1 },
      ['ATT-8', 'ATT-2'],
    ],
    ['are only one when only one differs', { 'ATT-4': 5 }, ['ATT-4']],
    ['leave out what one of both does not know', { 'ATT-6': 'dk', 'ATT-2': 4 }, ['ATT-2']],
  ] as const)('%s', (_, expert, named) => {
    expect(ofAttitude(ratedAt(3), ratedAt(3, {}, expert))?.items).toEqual(named);
  });
});

/** A rating for the items of one factor only. */
function only(prefix: string, rating: 1 | 2 | 3 | 4 | 5): Ratings {
  const own = items.filter(({ id }) => id.startsWith(prefix));
  return Object.fromEntries(own.map(({ id }) => [id, rating]));
}
