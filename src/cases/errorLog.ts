import type { FileProblem, StorageProblem } from './errors';

/** Where an error was noticed. */
export const errorSources = [
  /** Thrown by a script of the page, caught by nothing. */
  'page',
  /** A promise that nobody handled. */
  'promise',
  /** A screen that could not be drawn. */
  'screen',
  /** The statechart of the app. */
  'session',
  /** The statechart of the open case. */
  'document',
  'list',
  'open',
  'save',
  'delete',
  'make',
  'file',
  'folder',
  'backup',
  /** What is in a backup, back on this device. */
  'restore',
  /** A PDF, or a file that is locked with a passphrase. */
  'report',
  /** Works without a network. */
  'worker',
] as const;

export type ErrorSource = (typeof errorSources)[number];

/** What the app deals with by itself, or hands on: nothing is wrong. */
export type HandledProblem = 'conflict' | 'encrypted' | 'backup' | 'return' | 'several' | 'notSaved';

export type NotedProblem = Exclude<StorageProblem | FileProblem['kind'], HandledProblem>;

/**
 * What is remembered of an error. A message is left out: it may quote an answer, a name or a piece of a file.
 * So is an address, which names a case. What is here comes from closed lists, or is a place in a script.
 */
export interface NotedError {
  /** ISO 8601, of the first time. */
  readonly at: string;
  readonly where: ErrorSource;
  /** The name of its class, such as `TypeError`; null when what went wrong was no error that was thrown. */
  readonly name: string | null;
  /** The same of what caused it. */
  readonly cause: string | null;
  readonly problem: NotedProblem | null;
  /** The places in the app's own scripts, innermost first, such as `first-B1x2.js:1:2345`. */
  readonly places: readonly string[];
  /** Of the app. */
  readonly version: string;
  /** How often it came within a minute. */
  readonly times: number;
}

/** The last errors in this browser. Nothing of it leaves the device unless the user hands it on. */
export interface ErrorLog {
  /** Never throws, whatever the error is. @param now when it was noticed */
  note(where: ErrorSource, error: unknown, now: Date): void;
  /** How many are kept; what is older falls off. */
  readonly limit: number;
  /** Oldest first. */
  entries(): readonly NotedError[];
  clear(): void;
  /** Tells of changes in this tab. @returns a function that ends it */
  watch(changed: () => void): () => void;
}

/** Notes an error, and never throws. */
export type NoteError = (where: ErrorSource, error: unknown) => void;
