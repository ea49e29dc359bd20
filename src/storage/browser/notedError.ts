import {
  type ErrorSource,
  errorSources,
  type HandledProblem,
  type NotedError,
  type NotedProblem,
} from '../../cases/errorLog';
import { codePlaces } from '../../lib/codePlaces';
import { z } from '../../lib/zod';

/** The names that an error may have in the log. One that is not here is `other`: a name can be given any text. */
const names = [
  'Error',
  'AggregateError',
  'EvalError',
  'InternalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'StorageError',
  // Of the browser.
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'EncodingError',
  'InvalidAccessError',
  'InvalidStateError',
  'NetworkError',
  'NoModificationAllowedError',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
  'NotSupportedError',
  'OperationError',
  'QuotaExceededError',
  'ReadOnlyError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'TypeMismatchError',
  'UnknownError',
  'VersionError',
  'other',
] as const;

const problems = {
  blocked: 'blocked',
  full: 'full',
  notFound: 'notFound',
  unreadable: 'unreadable',
  gone: 'gone',
  newer: 'newer',
  notUpgraded: 'notUpgraded',
  unknown: 'unknown',
  empty: 'empty',
  tooLarge: 'tooLarge',
  notJson: 'notJson',
  notUtf8: 'notUtf8',
  tooDeep: 'tooDeep',
  notOurs: 'notOurs',
  pdfNotOurs: 'pdfNotOurs',
  pdfWithPassword: 'pdfWithPassword',
  pdfWithoutData: 'pdfWithoutData',
  pdfDamaged: 'pdfDamaged',
  pdfEdited: 'pdfEdited',
  invalid: 'invalid',
} as const satisfies { [Problem in NotedProblem]: Problem };

const handled: readonly unknown[] = [
  'conflict',
  'encrypted',
  'backup',
  'several',
  'notSaved',
] satisfies readonly HandledProblem[];

const name = z.enum(names);
const problem = z.enum(problems);

/** Also of what is read again: nothing else may come into the log by way of the storage. */
export const notedErrors = z.array(
  z.strictObject({
    at: z.iso.datetime(),
    where: z.enum(errorSources),
    name: z.nullable(name),
    cause: z.nullable(name),
    problem: z.nullable(problem),
    places: z.array(z.string().check(z.regex(/^[\w.~-]{1,80}:\d{1,7}:\d{1,7}$/))),
    version: z.string().check(z.regex(/^[\w.+-]{1,40}$/)),
    times: z.int().check(z.positive()),
  }),
);

/**
 * What may be remembered of an error.
 * @param error whatever was thrown, or a `FileProblem`
 * @param isOwn whether an address is that of a script of the app
 * @returns null for what is no error to anyone
 */
export function notedError(
  where: ErrorSource,
  error: unknown,
  now: Date,
  isOwn: (address: string) => boolean,
): NotedError | null {
  const said = problemOf(error);
  if (handled.includes(said)) return null;
  return {
    at: now.toISOString(),
    where,
    name: nameOf(error),
    cause: error instanceof Error ? nameOf(error.cause) : null,
    problem: problem.safeParse(said).data ?? null,
    places: error instanceof Error ? codePlaces(error, isOwn) : [],
    version: __APP_VERSION__,
    times: 1,
  };
}

function nameOf(error: unknown) {
  return error instanceof Error ? (name.safeParse(error.name).data ?? 'other') : null;
}

/** A `StorageError` has a problem; a `FileProblem` is one, of a kind. */
function problemOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('problem' in error) return error.problem;
  return 'kind' in error ? error.kind : undefined;
}
