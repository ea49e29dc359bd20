import { type Case, currentMeasurement } from '../../../src/cases/case';
import { anEntry, ratedAt, saidByItem } from '../../fixtures/case';
import { measuredAgain } from '../../fixtures/measured';
import { caseOf } from './cases';

/** One finished measurement, with steps that were agreed on that day. */
export const measuredOnce: Case = {
  ...dated(
    caseOf(
      { name: 'Bakkerij De Korenaar', mode: 'together' },
      saidByItem(ratedAt(3, { attitude: 2, norm: 4, capacity: 2 }, { 'ATT-6': 3, 'SKI-6': 4, 'REG-1': 4 })),
    ),
    '2026-05-21',
  ),
  plan: [
    anEntry({
      intervention: 'INT-04',
      owner: 'werkgever',
      decidedOn: '2026-05-21',
      status: 'done',
      closedOn: '2026-07-03',
      evaluation: 'Twee middagen meegekeken bij een collega-bakker. Het team was er positief over.',
    }),
    anEntry({
      intervention: 'INT-26',
      owner: 'werkgever',
      decidedOn: '2026-05-21',
      status: 'done',
      closedOn: '2026-09-10',
    }),
    anEntry({ intervention: 'INT-22', owner: 'jobcoach', decidedOn: '2026-05-21', due: '2026-09-01' }),
  ],
};

/** Measured again half a year later: one factor clearly up, one clearly down, one perhaps up. */
export const measuredTwice = measuredAgain(measuredOnce, '2026-11-21', {
  employer: ratedAt(
    3,
    { attitude: 4, norm: 2, capacity: 2 },
    { 'NOR-6': 4, 'SKI-1': 4, 'SKI-6': 5, 'SKI-3': 4, 'SKI-4': 4, 'REG-1': 4, 'CAP-6': 3 },
  ),
});

/** And once more, by the employer alone, with a question left open. */
const { 'CON-6': _open, ...latest } = ratedAt(4, { capacity: 3, norm: 3 }, { 'ATT-2': 5 });
export const measuredThrice = measuredAgain(measuredTwice, '2027-05-24', { employer: latest, mode: 'self' });

/** Measured again with the short form: side by side only. */
export const measuredShort = measuredAgain(measuredOnce, '2026-11-21', {
  form: 'short',
  employer: ratedAt(4),
});

/** The case as if it was measured, and first written down, on another day. */
function dated(record: Case, date: string): Case {
  return { ...record, measurements: [{ ...currentMeasurement(record), date }] };
}
