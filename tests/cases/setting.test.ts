import { describe, expect, it } from 'vitest';
import { settingOf } from '../../src/cases/setting';
import { aCase, ratedAt } from '../fixtures/case';
import { measuredAgain } from '../fixtures/measured';

const alone = aCase({ mode: 'self', employer: ratedAt(3), isAtResult: true });
const together = aCase({ mode: 'together', employer: ratedAt(3), isAtResult: true });

describe('the setting of a case', () => {
  it('is that of an employer alone as long as nobody else is named or answered', () => {
    expect(settingOf(alone)).toEqual({
      showsPhases: false,
      tellsExpert: false,
      showsTeam: false,
      showsCaseSystem: false,
      ending: 'whatNow',
    });
  });

  it.each([
    ['filled in together', together],
    ['an expert is named', { ...alone, expert: { name: 'A. de Vries', organisation: '' } }],
    ['an organisation is named', { ...alone, expert: { name: '', organisation: 'Werkcentrum' } }],
    ['an expert answered later', aCase({ mode: 'self', employer: ratedAt(3), expert: ratedAt(2) })],
    [
      'once together, then alone',
      measuredAgain(together, '2027-05-21', { mode: 'self', employer: ratedAt(4) }),
    ],
    ['about the own work', aCase({ route: 'professional', mode: 'self' })],
  ])('keeps all: %s', (_, record) => {
    expect(settingOf(record)).toMatchObject({ showsPhases: true, showsCaseSystem: true, ending: 'waysOn' });
  });
});
