import { dayOf } from '../lib/days';
import { findInstrument, instrumentOf, keyOf } from '../questions/instruments';
import type { ItemId } from '../questions/schema';
import { type Case, currentMeasurement, type Measurement, type Returned, type SentInvitation } from './case';
import type { CaseChange } from './commands/caseCommand';
import { keptLength, limits } from './limits';
import { type Environment, newCase } from './newCase';
import type { View } from './views';

/** How answers that came in stand to a case. */
export type Standing =
  /** Of a respondent who is not in it yet. @param measurement where they go; null for one that begins with them */
  | { readonly kind: 'new'; readonly measurement: string | null }
  /** They are in it already, the same. */
  | { readonly kind: 'same'; readonly measurement: string }
  /** This respondent is in it with other answers. */
  | { readonly kind: 'differs'; readonly measurement: string; readonly items: readonly ItemId[] };

/**
 * Looks how answers that came in stand to a case. They belong to the measurement that the invitation names, when the
 * case has it and it asks the same questions; else to the newest that asks these; else to a new one. The short form asks
 * other questions than the full one: beside answers to all of them its factors would have no score.
 */
export function standingIn(record: Case, returned: Returned, place: SentInvitation['place']): Standing {
  const known = record.measurements.find(({ views }) => views.some(({ id }) => id === returned.view.id));
  if (known) {
    const items = differingItems(viewIn(known, returned.view.id), returned.view);
    return items.length === 0
      ? { kind: 'same', measurement: known.id }
      : { kind: 'differs', measurement: known.id, items };
  }
  const asked = record.measurements.filter(
    ({ instrument, form, views }) =>
      keyOf(instrument) === keyOf(returned.instrument) && (form === returned.form || !views.some(hasAnswers)),
  );
  const measurement = asked.find(({ id }) => id === place?.measurement) ?? asked.at(-1);
  return { kind: 'new', measurement: measurement?.id ?? null };
}

/**
 * What has to change in a case so that it holds answers that came in: as a view of their own, never in place of
 * another's. What was prepared for answers and got none gives way to them. Nothing when the answers are in it already,
 * so it does no harm to open them twice.
 * @param date ISO day of a measurement that has to begin for them
 */
export function changesFor(
  record: Case,
  returned: Returned,
  place: SentInvitation['place'],
  { newId, date }: { readonly newId: () => string; readonly date: string },
): readonly CaseChange[] {
  const standing = standingIn(record, returned, place);
  const { view, instrument, form } = returned;
  if (standing.kind === 'new' && standing.measurement === null) {
    const measurement = newId();
    const empty = newId();
    return [
      { type: 'measurement.begun', measurement, view: empty, instrument, form, date },
      ...viewAdded(measurement, view),
      { type: 'view.removed', measurement, view: empty },
      { type: 'mode.chosen', measurement, mode: 'self' },
      ...noted(measurement, {}, returned, true),
    ];
  }
  const measurement = record.measurements.find(({ id }) => id === standing.measurement);
  if (!measurement) return [];
  const { id, views, notes } = measurement;
  const others = views.filter((one) => one.kind !== 'expert' && one.id !== view.id);
  const answered = others.filter(hasAnswers);
  const isOnly = answered.length === 0;
  if (standing.kind !== 'new') {
    const before = viewIn(measurement, view.id);
    return [...ratingsChanged(id, before, view), ...noted(id, notes, returned, isOnly)];
  }
  return [
    ...viewAdded(id, view),
    ...others
      .filter((one) => !hasAnswers(one))
      .map((one) => ({ type: 'view.removed' as const, measurement: id, view: one.id })),
    ...(isOnly
      ? [
          { type: 'mode.chosen' as const, measurement: id, mode: 'self' as const },
          ...(measurement.form === form ? [] : [{ type: 'form.chosen' as const, measurement: id, form }]),
        ]
      : []),
    ...noted(id, notes, returned, isOnly),
  ];
}

/** A case that begins with answers that came in, for an invitation that was sent before there was one. */
export function caseOf(returned: Returned, { terms }: SentInvitation, environment: Environment): Case {
  const { form, employer, instrument, view, notes, sentAt } = returned;
  const begun = newCase(
    'employer',
    {
      name: employer,
      sector: null,
      place: '',
      contact: '',
      expertName: terms.from.name,
      expertOrganisation: terms.from.organisation,
      mode: 'self',
      form,
      goal: terms.goal,
      phase: 1,
      otherProfessionals: false,
      background: {},
    },
    environment,
  );
  const measurement: Measurement = {
    ...currentMeasurement(begun),
    date: dayOf(new Date(sentAt)),
    instrument,
    views: [view],
    notes,
  };
  return { ...begun, measurements: [measurement] };
}

/** What a case of whoever answers an invitation sends back. @throws RangeError when nothing was answered yet */
export function returnedOf(record: Case, sentAt: string): Returned {
  const { invitation } = record;
  const { instrument, form, views, notes, background } = currentMeasurement(record);
  const view = views.find((one) => one.kind !== 'expert' && hasAnswers(one));
  if (!invitation || !view) throw new RangeError('There is nothing to send back');
  const said = { ...background, ...view.background };
  return {
    invitation: invitation.id,
    sentAt,
    employer: record.employer.name,
    instrument,
    form,
    view: { ...view, kind: 'employer', ...(Object.keys(said).length > 0 ? { background: said } : {}) },
    notes,
  };
}

/** What a return says that its questionnaire does not allow; none when it is sound. */
export function unknownIn({ instrument: ref, view, notes }: Returned): readonly string[] {
  const items = new Map(findInstrument(ref)?.items.map((item) => [item.id, item]));
  const wrong = Object.entries(view.ratings).filter(
    ([id, rating]) => !items.has(id) || (rating === 'na' && !items.get(id)?.allowNa),
  );
  return [...wrong.map(([id]) => id), ...Object.keys(notes).filter((id) => !items.has(id))];
}

/** How many questions were asked, and how many of those were answered. */
export function answeredIn({ instrument, form, view }: Returned): {
  readonly of: number;
  readonly answered: number;
} {
  const items = instrumentOf(instrument).items.filter((item) => form !== 'short' || item.short);
  return { of: items.length, answered: items.filter(({ id }) => view.ratings[id] !== undefined).length };
}

function hasAnswers({ ratings }: View): boolean {
  return Object.keys(ratings).length > 0;
}

function viewIn({ views }: Measurement, id: string): View {
  const view = views.find((one) => one.id === id);
  if (!view) throw new RangeError(`The measurement holds no view ${id}`);
  return view;
}

function differingItems(before: View, now: View): readonly ItemId[] {
  const all = new Set([...Object.keys(before.ratings), ...Object.keys(now.ratings)]);
  return [...all].filter((item) => before.ratings[item] !== now.ratings[item]);
}

function viewAdded(measurement: string, { id, kind, respondent, background, ratings }: View): CaseChange[] {
  return [
    { type: 'view.added', measurement, view: id, kind, respondent, ...(background ? { background } : {}) },
    ...Object.entries(ratings).map(([item, rating]) => ({
      type: 'rating.given' as const,
      measurement,
      view: id,
      item,
      rating,
    })),
  ];
}

function ratingsChanged(measurement: string, before: View, now: View): CaseChange[] {
  return differingItems(before, now).map((item) => {
    const rating = now.ratings[item];
    const about = { measurement, view: now.id, item };
    return rating === undefined
      ? { type: 'rating.cleared', ...about }
      : { type: 'rating.given', ...about, rating };
  });
}

/**
 * Notes stand with the question, not with who wrote them. Beside what is there already, a note says whose it is;
 * one that would become too long is left with the return.
 */
function noted(
  measurement: string,
  there: Measurement['notes'],
  { notes, view }: Returned,
  isOnly: boolean,
): CaseChange[] {
  const { role, label } = view.respondent;
  const who = [role, label].filter(Boolean).join(', ');
  return Object.entries(notes).flatMap(([item, text]) => {
    const said = isOnly || who === '' ? text : `${who}: ${text}`;
    const before = there[item] ?? '';
    if (text === '' || before.includes(said)) return [];
    const note = before === '' ? said : `${before}\n${said}`;
    return keptLength(note) > limits.note ? [] : [{ type: 'note.written' as const, measurement, item, note }];
  });
}
