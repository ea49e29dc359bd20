import type { Case, LeftOut, Measurement } from '../cases/case';
import { expertView, ratingsOf } from '../cases/views';
import type { ReportContents } from './contents';

/** In the order in which a case names them. */
export const redactableParts: readonly LeftOut[] = ['notes', 'expertView'];

/** Whether a case holds something of what may be left out. */
export const hasPart: Readonly<Record<LeftOut, (record: Case) => boolean>> = {
  notes: (record) => notesOf(record).some((note) => note !== ''),
  expertView: ({ measurements }) =>
    measurements.some((one) => Object.keys(ratingsOf(expertView(one))).length > 0),
};

/**
 * The case without what the contents leave out, which it then names in `leftOut`. A case that holds nothing
 * of it stays as it is. Pure and idempotent.
 */
export function redactedCopy(record: Case, contents: Pick<ReportContents, LeftOut>): Case {
  const gone = redactableParts.filter((part) => !contents[part] && hasPart[part](record));
  if (gone.length === 0) return record;
  const before = record.leftOut ?? [];
  return {
    ...gone.reduce((left, part) => redact[part](left), record),
    leftOut: redactableParts.filter((part) => gone.includes(part) || before.includes(part)),
  };
}

const redact: Readonly<Record<LeftOut, (record: Case) => Case>> = {
  notes: withoutNotes,
  expertView: withoutExpert,
};

function withoutExpert(record: Case): Case {
  return { ...record, measurements: record.measurements.map(withoutExpertView) };
}

/** Without where one was in it either. A basis that named it goes too: the result then rests on the views that are left. */
function withoutExpertView({ expertView: _, ...measurement }: Measurement): Measurement {
  const views = measurement.views.filter(({ kind }) => kind !== 'expert');
  const { basis, ...unchosen } = measurement;
  return { ...(views.some(({ id }) => id === basis) ? measurement : unchosen), views };
}

function withoutNotes(record: Case): Case {
  const { measurements, approach, roles, plan } = record;
  return {
    ...record,
    measurements: measurements.map((measurement) => ({ ...measurement, notes: {} })),
    plan: plan.map((entry) => ({ ...entry, note: '' })),
    ...(approach
      ? {
          approach: {
            ...approach,
            checks: eachOf(approach.checks, (check) => ({ ...check, note: '' })),
            notes: {},
            suitability: {
              ...approach.suitability,
              answers: eachOf(approach.suitability.answers, (answer) => ({ ...answer, note: '' })),
            },
          },
        }
      : {}),
    ...(roles ? { roles: { ...roles, note: '' } } : {}),
  };
}

function notesOf({ measurements, plan, approach, roles }: Case): readonly string[] {
  return [
    ...measurements.flatMap(({ notes }) => Object.values(notes)),
    ...plan.map(({ note }) => note),
    ...Object.values(approach?.checks ?? {}).map(({ note }) => note),
    ...Object.values(approach?.notes ?? {}),
    ...Object.values(approach?.suitability.answers ?? {}).map(({ note }) => note),
    roles?.note ?? '',
  ];
}

function eachOf<Value>(
  all: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]));
}
