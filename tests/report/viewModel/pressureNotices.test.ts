import { describe, expect, it } from 'vitest';
import { interventions } from '../../../src/advice/catalogue';
import { textsOf } from '../../../src/advice/rules/texts';
import type { PlanEntry } from '../../../src/cases/plan';
import { languageIds } from '../../../src/i18n/languages';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { pressureNotices } from '../../../src/report/viewModel/pressureNotices';
import { aCase, anEntry, entryId, ratedAt } from '../../fixtures/case';

const [pressing] = interventions.filter(({ pressure }) => pressure !== 'none');
const [building] = interventions.filter(({ meets }) => meets.includes('confidence'));
if (!pressing || !building) throw new RangeError('The catalogue has steps with pressure and for confidence');

const agreed = (id: string, said: Partial<PlanEntry> = {}) => anEntry({ intervention: id, ...said });
const noticed = (...plan: readonly PlanEntry[]) => [...pressureNotices({ plan: [...plan] }, 'nl').keys()];

describe('an agreement with pressure', () => {
  it.each(languageIds)('is told to need help, as long as no agreement helps (%s)', (language) => {
    const { whyNot } = textsOf('R02');
    expect([...pressureNotices({ plan: [agreed(pressing.id)] }, language)]).toEqual([
      [entryId(pressing.id), whyNot?.[language]],
    ]);
    expect(noticed(agreed(pressing.id), agreed(building.id))).toEqual([]);
    expect(noticed(agreed(building.id))).toEqual([]);
  });

  it.each<[string, Partial<PlanEntry>, boolean]>([
    ['done', { status: 'done' }, true],
    ['dropped', { status: 'dropped' }, false],
    ['declined', { decision: 'declined' }, false],
  ])('is helped by one that is %s: %o', (_, said, isHelped) => {
    expect(noticed(agreed(pressing.id), agreed(building.id, said)).length === 0).toBe(isHelped);
  });

  it.each<Partial<PlanEntry>>([{ status: 'done' }, { status: 'dropped' }, { decision: 'declined' }])(
    'needs none any more when it is no open one: %o',
    (said) => {
      expect(noticed(agreed(pressing.id, said))).toEqual([]);
    },
  );

  it('is not helped by an own step, of which nobody knows what it does', () => {
    expect(noticed(agreed(pressing.id), agreed('OWN-1', { ownStep: 'Koffie drinken' }))).toEqual([
      entryId(pressing.id),
    ]);
  });

  it('says so in the report as well', () => {
    const printed = (...plan: readonly PlanEntry[]) => {
      const record = { ...aCase({ employer: ratedAt(4) }), plan: [...plan] };
      return JSON.stringify(reportDocument(buildReport(record, 'nl')));
    };
    const { whyNot } = textsOf('R02');
    expect(printed(agreed(pressing.id))).toContain(whyNot?.nl);
    expect(printed(agreed(pressing.id), agreed(building.id))).not.toContain(whyNot?.nl);
  });
});
