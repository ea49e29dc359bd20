import { isSame } from '../../lib/isSame';
import { possibleIn } from '../background';
import type { Case, Measurement } from '../case';
import { type Handlers, inMeasurement, measurementOf, Refusal } from './handler';

export const viewHandlers: Handlers<'view.added' | 'view.removed' | 'respondent.changed' | 'basis.chosen'> = {
  'view.added': {
    apply: (record, { measurement, view: id, kind, respondent, background, index }, { findInstrument }) =>
      inMeasurement(record, measurement, (before) => {
        const { instrument, views } = before;
        if (viewIn(before, id)) return new Refusal('idTaken', id);
        const isOnly = kind === 'employer' || !views.some((one) => one.kind === kind);
        if (!isOnly) return new Refusal('notAllowed', kind);
        if (background && !isSame(possibleIn(findInstrument(instrument), background), background)) {
          return new Refusal('notAllowed', 'background');
        }
        const added = { id, kind, respondent, ...(background ? { background } : {}), ratings: {} };
        return { ...before, views: views.toSpliced(index ?? views.length, 0, added) };
      }),
    inverse: (_, { measurement, view }) => [{ type: 'view.removed', measurement, view }],
  },
  'view.removed': {
    apply: (record, { measurement, view: id }) =>
      inMeasurement(record, measurement, (before) => {
        const view = viewIn(before, id);
        if (!view) return new Refusal('noView', id);
        if (Object.keys(view.ratings).length > 0) return new Refusal('notEmpty', id);
        const { basis, ...rest } = before;
        const kept = basis === undefined || basis === id ? rest : before;
        return { ...kept, views: before.views.filter((one) => one !== view) };
      }),
    inverse: (record, { measurement, view: id }) => {
      const found = measurementOf(record, measurement);
      const view = found && viewIn(found, id);
      if (!view) return [];
      const { kind, respondent, background } = view;
      const { views, basis } = found;
      const index = views.indexOf(view);
      const said = { kind, respondent, ...(background ? { background } : {}) };
      return [
        { type: 'view.added', measurement, view: id, ...said, index },
        ...(basis === id ? [{ type: 'basis.chosen' as const, measurement, view: id }] : []),
      ];
    },
  },
  'respondent.changed': {
    apply: (record, { measurement, view: id, field, value }) =>
      inMeasurement(record, measurement, (before) => {
        const index = before.views.findIndex((one) => one.id === id);
        const view = before.views[index];
        if (!view) return new Refusal('noView', id);
        const respondent = { ...view.respondent, [field]: value };
        return { ...before, views: before.views.with(index, { ...view, respondent }) };
      }),
    inverse: (record, { measurement, view: id, field }) => [
      {
        type: 'respondent.changed',
        measurement,
        view: id,
        field,
        value: ofMeasurement(record, measurement, id)?.respondent[field] ?? '',
      },
    ],
  },
  'basis.chosen': {
    apply: (record, { measurement, view }) =>
      inMeasurement(record, measurement, (before) => {
        const { basis: _, ...rest } = before;
        if (view === null) return rest;
        return viewIn(before, view) ? { ...rest, basis: view } : new Refusal('noView', view);
      }),
    inverse: (record, { measurement }) => [
      {
        type: 'basis.chosen',
        measurement,
        view: measurementOf(record, measurement)?.basis ?? null,
      },
    ],
  },
};

function viewIn({ views }: Pick<Measurement, 'views'>, id: string) {
  return views.find((view) => view.id === id);
}

function ofMeasurement(record: Case, measurement: string, id: string) {
  const found = measurementOf(record, measurement);
  return found && viewIn(found, id);
}
