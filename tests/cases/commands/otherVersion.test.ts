import { expect, it } from 'vitest';
import { applyCommand } from '../../../src/cases/apply/applyCommand';
import { currentMeasurement } from '../../../src/cases/case';
import type { CaseChange } from '../../../src/cases/commands/caseCommand';
import { stamped } from '../../../src/cases/stamp';
import { derivedId } from '../../../src/lib/hash';
import { currentInstrument, findInstrument, keyOf } from '../../../src/questions/instruments';
import type { Instrument, InstrumentRef } from '../../../src/questions/schema';
import { aCase, aStamp, viewIn } from '../../fixtures/case';

/** A later version: other items, and other questions about the organisation. */
const later: Instrument = {
  ...currentInstrument('igm-employer'),
  version: '9.0.0',
  items: currentInstrument('igm-employer').items.map((item) => ({ ...item, id: `NEW-${item.id}` })),
  background: [
    {
      id: 'BG-1',
      type: 'choice',
      page: 'plan',
      text: { nl: 'n', en: 'n' },
      options: [option('10-24'), option('25+')],
    },
    { id: 'BG-5', type: 'number', page: 'plan', text: { nl: 'n', en: 'n' } },
  ],
};
const known = {
  findInstrument: (ref: InstrumentRef) => (keyOf(ref) === keyOf(later) ? later : findInstrument(ref)),
};
const record = aCase({ background: { 'BG-1': '1-9', 'BG-2': 'yes', 'BG-5': 12 }, employer: { 'ATT-6': 4 } });
const again = derivedId('again');
const view = derivedId('again/employer');
const begun = applying(record, {
  type: 'measurement.begun',
  measurement: again,
  view,
  instrument: { id: 'igm-employer', version: '9.0.0' },
  form: 'full',
  date: '2027-01-01',
});

it('takes over what a later version still asks of the organisation', () => {
  expect(currentMeasurement(begun).background).toEqual({ 'BG-5': 12 });
});

it('asks each measurement the items of its own version', () => {
  const rated = { type: 'rating.given', measurement: again, view, item: 'NEW-ATT-6', rating: 5 } as const;
  expect(viewIn(applying(begun, rated), 'employer').ratings).toEqual({ 'NEW-ATT-6': 5 });
  expect(refusal({ ...rated, item: 'ATT-6' })).toEqual({ reason: 'noItem', subject: 'ATT-6' });
  const first = record.measurements[0]?.id ?? '';
  const earlier = { ...rated, measurement: first, view: viewIn(record, 'employer').id };
  expect(refusal(earlier)).toEqual({ reason: 'noItem', subject: 'NEW-ATT-6' });
});

function applying(before: typeof record, change: CaseChange) {
  const [command] = stamped([change], aStamp());
  const applied = command && applyCommand(before, command, known);
  if (applied?.kind !== 'applied') throw new RangeError(`${change.type} was refused`);
  return applied.case;
}

function refusal(change: CaseChange) {
  const [command] = stamped([change], aStamp());
  const applied = command && applyCommand(begun, command, known);
  return applied?.kind === 'refused' ? { reason: applied.reason, subject: applied.subject } : undefined;
}

function option(value: string) {
  return { value, label: { nl: value, en: value } };
}
