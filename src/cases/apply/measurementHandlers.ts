import type { InstrumentRef } from '../../questions/schema';
import { possibleIn } from '../background';
import { type Case, currentMeasurement, type Measurement } from '../case';
import type { Mode } from '../intake';
import { isWithdrawable } from '../measuring';
import { hasForm, policyOf } from '../routes/policyOf';
import type { View, ViewKind } from '../views';
import { type Handlers, inMeasurement, measurementOf, Refusal } from './handler';

type Type =
  | 'measurement.begun'
  | 'measurement.withdrawn'
  | 'measurement.restored'
  | 'measurement.completed'
  | 'mode.chosen'
  | 'form.chosen'
  | 'expertAccess.chosen'
  | 'focus.chosen';

export const measurementHandlers: Handlers<Type> = {
  'measurement.begun': {
    apply: (record, { measurement: id, view, instrument, form, date }, { findInstrument }) => {
      if (measurementOf(record, id)) return new Refusal('idTaken', id);
      const questionnaire = findInstrument(instrument);
      if (!questionnaire) return new Refusal('notAllowed', instrument.version);
      if (!isOfRoute(record, instrument)) return new Refusal('notAllowed', instrument.id);
      if (!hasForm(instrument.id, form)) return new Refusal('notAllowed', form);
      const { mode, background, views } = currentMeasurement(record);
      const respondent = views.find(({ kind }) => kind !== 'expert')?.respondent ?? { role: '', label: '' };
      const begun: Measurement = {
        id,
        date,
        instrument,
        form,
        mode,
        background: possibleIn(questionnaire, background),
        views: [{ id: view, kind: kindIn(mode), respondent, ratings: {} }],
        notes: {},
        completedAt: null,
      };
      return { ...record, measurements: [...record.measurements, begun] };
    },
    inverse: (_, { measurement }) => [{ type: 'measurement.withdrawn', measurement }],
  },
  'measurement.withdrawn': {
    apply: (record, { measurement }) => {
      if (currentMeasurement(record).id !== measurement) return new Refusal('noMeasurement', measurement);
      return isWithdrawable(record)
        ? { ...record, measurements: record.measurements.slice(0, -1) }
        : new Refusal('notEmpty', measurement);
    },
    inverse: (record) => [{ type: 'measurement.restored', restored: currentMeasurement(record) }],
  },
  'measurement.restored': {
    apply: (record, { restored }) => {
      const { id, instrument } = restored;
      if (measurementOf(record, id)) return new Refusal('idTaken', id);
      return isOfRoute(record, instrument)
        ? { ...record, measurements: [...record.measurements, restored] }
        : new Refusal('notAllowed', instrument.id);
    },
    inverse: (_, { restored }) => [{ type: 'measurement.withdrawn', measurement: restored.id }],
  },
  'measurement.completed': {
    apply: (record, { measurement, at }) =>
      inMeasurement(record, measurement, (before) =>
        before.completedAt === null ? { ...before, completedAt: at } : before,
      ),
    // That a result was seen cannot be undone.
    inverse: () => [],
  },
  'mode.chosen': {
    apply: (record, { measurement, mode }) =>
      inMeasurement(record, measurement, (before) => ({
        ...before,
        mode,
        views: before.views.map((view) => withMode(view, mode, before)),
      })),
    inverse: (record, { measurement }) => {
      const mode = measurementOf(record, measurement)?.mode;
      return mode ? [{ type: 'mode.chosen', measurement, mode }] : [];
    },
  },
  'form.chosen': {
    apply: (record, { measurement, form }) =>
      inMeasurement(record, measurement, (before) =>
        hasForm(before.instrument.id, form) ? { ...before, form } : new Refusal('notAllowed', form),
      ),
    inverse: (record, { measurement }) => {
      const form = measurementOf(record, measurement)?.form;
      return form ? [{ type: 'form.chosen', measurement, form }] : [];
    },
  },
  'expertAccess.chosen': {
    apply: (record, { measurement, access }) =>
      inMeasurement(record, measurement, ({ expertView: _, ...before }) =>
        access === null ? before : { ...before, expertView: access },
      ),
    // What was seen once stays seen.
    inverse: () => [],
  },
  'focus.chosen': {
    apply: (record, { measurement, focus }) =>
      inMeasurement(record, measurement, ({ chosenFocus: _, ...before }) =>
        focus === null ? before : { ...before, chosenFocus: focus },
      ),
    inverse: (record, { measurement }) => [
      {
        type: 'focus.chosen',
        measurement,
        focus: measurementOf(record, measurement)?.chosenFocus ?? null,
      },
    ],
  },
};

/** Whether the measurements of a case may use this questionnaire. */
function isOfRoute({ route }: Pick<Case, 'route'>, { id }: InstrumentRef): boolean {
  return id === policyOf(route).instrument;
}

/** Whose answers the first view of a measurement holds. */
function kindIn(mode: Mode): ViewKind {
  return mode === 'together' ? 'together' : 'employer';
}

/** The one view of an employer who answers with the expert, or alone, follows who is at the table. */
function withMode(view: View, mode: Mode, { views }: Pick<Measurement, 'views'>): View {
  const own = views.filter(({ kind }) => kind !== 'expert');
  return own.length === 1 && own[0] === view ? { ...view, kind: kindIn(mode) } : view;
}
