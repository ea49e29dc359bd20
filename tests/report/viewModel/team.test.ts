import { describe, expect, it } from 'vitest';
import type { PlanEntry, Team } from '../../../src/cases/plan';
import { teamViewModel } from '../../../src/report/viewModel/team';
import { aMember, anEntry } from '../../fixtures/case';

const agreement = (said: Partial<PlanEntry>) =>
  anEntry({ intervention: 'OWN-1', owner: 'jobcoach', ...said });
const coach = aMember({ owner: 'jobcoach', name: 'K. de Wit', part: 'help', does: 'Belt' });
const inDutch = (team: Team | undefined, plan: PlanEntry[] = []) =>
  teamViewModel({ plan, ...(team ? { team } : {}) }, 'nl');

describe('the shared plan in words', () => {
  it('is not there without a goal and without members', () => {
    expect(inDutch(undefined)).toBeNull();
    expect(inDutch({ goal: '', members: [] })).toBeNull();
  });

  it('is there with only a goal', () => {
    expect(inDutch({ goal: 'Eén plek', members: [] })).toEqual({ goal: 'Eén plek', members: [], gaps: [] });
  });

  it('says who someone is, in words', () => {
    const members = [coach, aMember({ owner: 'De buurvrouw', part: 'contact' }), aMember()];
    const said = inDutch({ goal: '', members })?.members.map(({ who, part, does }) => [who, part, does]);
    expect(said).toEqual([
      ['Jobcoach, K. de Wit', 'Helpt', 'Belt'],
      ['De buurvrouw', 'Vaste contactpersoon', ''],
      ['Persoon 3', 'Nog niet afgesproken', ''],
    ]);
    expect(teamViewModel({ plan: [], team: { goal: '', members } }, 'en')?.members[0]?.part).toBe('Helps');
  });

  it('names the open agreements of each, the soonest first', () => {
    const plan = [
      agreement({ ownStep: 'Later', due: '2027-05-01' }),
      agreement({ ownStep: 'Eerst', due: '2027-01-01' }),
      agreement({ ownStep: 'Gedaan', status: 'done' }),
      agreement({ ownStep: 'Niet gekozen', decision: 'declined' }),
      agreement({ ownStep: 'Van een ander', owner: 'uwv' }),
      agreement({ ownStep: 'Van niemand', owner: '' }),
    ];
    const members = [coach, aMember()];
    expect(inDutch({ goal: '', members }, plan)?.members.map(({ agreements }) => agreements)).toEqual([
      ['Eerst', 'Later'],
      [],
    ]);
  });

  it('says what is still missing, so that nobody pushes alone', () => {
    const alone: Team = { goal: '', members: [{ ...coach, part: 'expectation' }] };
    expect(inDutch(alone)?.gaps).toHaveLength(2);
    expect(inDutch({ goal: '', members: [{ ...coach, part: 'contact' }] })?.gaps).toEqual([]);
  });
});
