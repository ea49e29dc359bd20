import type { Rating } from '../../questions/schema';
import type { Case, Measurement } from '../case';
import type { CaseChange } from '../commands/caseCommand';
import type { View } from '../views';
import { type Environment, type Handlers, inMeasurement, measurementOf, Refusal } from './handler';

export const answerHandlers: Handlers<'rating.given' | 'rating.cleared' | 'note.written'> = {
  'rating.given': {
    apply: (record, { measurement, view, item, rating }, environment) =>
      inItem(record, measurement, item, environment, (before) => {
        if (rating === 'na' && !itemIn(before, item, environment)?.allowNa) {
          return new Refusal('notAllowed', item);
        }
        return inView(before, view, (said) => ({ ...said, ratings: { ...said.ratings, [item]: rating } }));
      }),
    inverse: ratingBefore,
  },
  'rating.cleared': {
    apply: (record, { measurement, view, item }, environment) =>
      inItem(record, measurement, item, environment, (before) =>
        inView(before, view, (said) => {
          const { [item]: _, ...ratings } = said.ratings;
          return { ...said, ratings };
        }),
      ),
    inverse: ratingBefore,
  },
  'note.written': {
    apply: (record, { measurement, item, note }, environment) =>
      inItem(record, measurement, item, environment, (before) => {
        const { [item]: _, ...others } = before.notes;
        return { ...before, notes: note === '' ? others : { ...others, [item]: note } };
      }),
    inverse: (record, { measurement, item }) => [
      {
        type: 'note.written',
        measurement,
        item,
        note: measurementOf(record, measurement)?.notes[item] ?? '',
      },
    ],
  },
};

interface AboutRating {
  readonly measurement: string;
  readonly view: string;
  readonly item: string;
}

function ratingBefore(record: Case, { measurement, view, item }: AboutRating): readonly CaseChange[] {
  const rating: Rating | undefined = measurementOf(record, measurement)?.views.find(({ id }) => id === view)
    ?.ratings[item];
  return rating === undefined
    ? [{ type: 'rating.cleared', measurement, view, item }]
    : [{ type: 'rating.given', measurement, view, item, rating }];
}

/** Changes what is said of an item of the version that was asked. */
function inItem(
  record: Case,
  measurement: string,
  item: string,
  environment: Environment,
  change: (measurement: Measurement) => Measurement | Refusal,
): Case | Refusal {
  return inMeasurement(record, measurement, (before) =>
    itemIn(before, item, environment) ? change(before) : new Refusal('noItem', item),
  );
}

function itemIn({ instrument }: Measurement, id: string, { findInstrument }: Environment) {
  return findInstrument(instrument)?.items.find((one) => one.id === id);
}

function inView(measurement: Measurement, id: string, change: (view: View) => View): Measurement | Refusal {
  const index = measurement.views.findIndex((view) => view.id === id);
  const view = measurement.views[index];
  return view
    ? { ...measurement, views: measurement.views.with(index, change(view)) }
    : new Refusal('noView', id);
}
