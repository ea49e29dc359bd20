import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/cases/case';
import { type Copy, classifyConflict } from '../../src/cases/classifyConflict';
import { grownFrom, MOST_ANCESTORS, versionOf } from '../../src/cases/version';
import { anyCase } from '../fixtures/arbitraries';
import { aCase } from '../fixtures/case';

const copyIn = (record: Case): Copy => ({ version: versionOf(record), ancestors: record.ancestors ?? [] });
const classified = (here: Case, there: Case) => classifyConflict(copyIn(here), copyIn(there));

/** The case after another save, that says something which nobody said before. */
function saved(record: Case, goal: string): Case {
  return grownFrom({ ...record, goal, revision: record.revision + 1 }, versionOf(record));
}

const start = aCase();
const goneOn = (record: Case, branch: string, times: number) =>
  Array.from({ length: times }, (_, index) => `${branch} ${index}`).reduce(saved, record);

const anyTimes = fc.nat({ max: 12 });

describe('two copies of one case', () => {
  it('that went apart stand to each other as their histories do', () => {
    fc.assert(
      fc.property(anyTimes, anyTimes, anyTimes, (common, here, there) => {
        const fork = goneOn(start, 'samen', common);
        const [mine, theirs] = [goneOn(fork, 'hier', here), goneOn(fork, 'daar', there)];
        const standing =
          here === 0 && there === 0 ? 'same' : there === 0 ? 'ahead' : here === 0 ? 'behind' : 'diverged';
        expect(classified(mine, theirs)).toBe(standing);
      }),
    );
  });

  it('stand to each other the other way round when they are seen from there', () => {
    const turned = { same: 'same', ahead: 'behind', behind: 'ahead', diverged: 'diverged' };
    fc.assert(
      fc.property(anyTimes, anyTimes, anyTimes, (common, here, there) => {
        const fork = goneOn(start, 'samen', common);
        const [mine, theirs] = [goneOn(fork, 'hier', here), goneOn(fork, 'daar', there)];
        expect(classified(theirs, mine)).toBe(turned[classified(mine, theirs)]);
      }),
    );
  });

  it('are the same when they say the same, whatever their counters, clocks and ancestors', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.array(fc.string()), (record, revision, ancestors) => {
        const shuffled = Object.fromEntries(Object.entries(record).toReversed()) as Case;
        const other = { ...shuffled, revision, ancestors, updatedAt: '2031-01-01T00:00:00.000Z' };
        expect(classified(record, other)).toBe('same');
      }),
    );
  });

  it('that only counters and clocks tell apart have no order', () => {
    const [mine, theirs] = [
      { ...start, goal: 'Hier', revision: 9, updatedAt: '2031-01-01T00:00:00.000Z' },
      { ...start, goal: 'Daar', revision: 2 },
    ];
    expect(classified(mine, theirs)).toBe('diverged');
  });

  it('of which one came back to what it said before: it goes on from the other', () => {
    const other = saved(start, 'Anders');
    const back = grownFrom({ ...other, goal: start.goal, revision: 3 }, versionOf(other));
    expect(classified(back, other)).toBe('ahead');
  });

  it('are called diverged where what they grew from is too long ago, unless a copy of it went outside', () => {
    const long = MOST_ANCESTORS + 5;
    expect(classified(goneOn(start, 'hier', long), start)).toBe('diverged');
    const outside = [versionOf(start)];
    let record = start;
    for (let count = 0; count < long; count++) {
      record = grownFrom({ ...record, goal: `hier ${count}` }, versionOf(record), { outside });
    }
    expect(record.ancestors).toHaveLength(MOST_ANCESTORS);
    expect(classified(record, start)).toBe('ahead');
  });
});

describe('what a case grew from', () => {
  it('is noted newest first, each version once, and the last ones always', () => {
    const tags = Array.from({ length: 2 * MOST_ANCESTORS }, (_, index) => `tag ${index}`);
    const grown = grownFrom({ ...start, ancestors: tags }, 'base', {
      known: ['known', 'tag 0'],
      outside: tags.slice(20),
    });
    expect(grown.ancestors).toHaveLength(MOST_ANCESTORS);
    expect(grown.ancestors?.slice(0, 5)).toEqual(['base', 'known', 'tag 0', 'tag 1', 'tag 2']);
    expect(new Set(grown.ancestors).size).toBe(MOST_ANCESTORS);
  });

  it('stays as it is where nothing is replaced, or nothing was changed', () => {
    expect(grownFrom(start, null)).toBe(start);
    expect(grownFrom(start, versionOf(start))).toBe(start);
    const once = grownFrom(start, 'base');
    expect(grownFrom(once, 'base')).toBe(once);
  });
});
