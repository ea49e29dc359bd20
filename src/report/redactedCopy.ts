import type { Case, LeftOut, Measurement } from '../cases/case';
import type { Answer } from '../questions/answers';
import type { ReportContents } from './contents';

/** In the order in which a case names them. */
export const redactableParts: readonly LeftOut[] = ['notes', 'expertView'];

/** Whether a case holds something of what may be left out. */
export const hasPart: Readonly<Record<LeftOut, (record: Case) => boolean>> = {
  notes: (record) => notesOf(record).some((note) => note !== ''),
  expertView: ({ measurements }) => answersIn(measurements).some(({ expert }) => expert !== undefined),
};

/**
 * The case without what the contents leave out, which it then names in `leftOut`. A case that holds nothing
 * of it stays as it is. Pure; leaving out twice is leaving out once.
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
  expertView: (record) => withoutExpert(withAnswers(record, ({ expert: _, ...answer }) => answer)),
};

function withoutExpert(record: Case): Case {
  return { ...record, measurements: record.measurements.map(({ expertView: _, ...rest }) => rest) };
}

function withoutNotes(record: Case): Case {
  const { approach, roles, plan } = record;
  return {
    ...withAnswers(record, ({ note: _, ...answer }) => answer),
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

/** An answer of which nothing is left is no answer. */
function withAnswers(record: Case, change: (answer: Answer) => Answer): Case {
  return {
    ...record,
    measurements: record.measurements.map((measurement) => ({
      ...measurement,
      answers: Object.fromEntries(
        Object.entries(measurement.answers)
          .map(([id, answer]) => [id, change(answer)] as const)
          .filter(([, answer]) => Object.keys(answer).length > 0),
      ),
    })),
  };
}

function notesOf({ measurements, plan, approach, roles }: Case): readonly string[] {
  return [
    ...answersIn(measurements).map(({ note }) => note ?? ''),
    ...plan.map(({ note }) => note),
    ...Object.values(approach?.checks ?? {}).map(({ note }) => note),
    ...Object.values(approach?.notes ?? {}),
    ...Object.values(approach?.suitability.answers ?? {}).map(({ note }) => note),
    roles?.note ?? '',
  ];
}

function answersIn(measurements: readonly Measurement[]): readonly Answer[] {
  return measurements.flatMap(({ answers }) => Object.values(answers));
}

function eachOf<Value>(
  all: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]));
}
