import type { ErrorLog, NotedError } from '../../cases/errorLog';
import { PREFIX } from './localPreferences';
import { notedError, notedErrors } from './notedError';

const NAME = `${PREFIX}errors`;

const AT_MOST = 200;

/** Within so many milliseconds the same error is counted, so that one in a loop does not push out the others. */
const COUNTED_WITHIN = 60_000;

/**
 * The errors of this browser, in its small storage: the database may be what fails. Without storage they last
 * until the tab closes.
 * @param isOwn whether an address is that of a script of the app
 */
export function openErrorLog(isOwn: (address: string) => boolean = isOwnScript): ErrorLog {
  /** What could not be stored. */
  let inMemory: readonly NotedError[] | null = null;
  const seen = new WeakSet<object>();
  const listeners = new Set<() => void>();

  const entries = () => inMemory ?? stored();
  const replace = (noted: readonly NotedError[]) => {
    inMemory = isStored(noted) ? null : noted;
    for (const changed of listeners) changed();
  };

  return {
    limit: AT_MOST,
    note: (where, error, now) => {
      try {
        // An error of the open case is also one of the page.
        if (error instanceof Error && seen.has(error)) return;
        if (error instanceof Error) seen.add(error);
        const noted = notedError(where, error, now, isOwn);
        if (noted) replace(added(entries(), noted));
      } catch {
        // An error that cannot be looked at, such as one whose fields throw, is no reason for a second one.
      }
    },
    entries,
    clear: () => replace([]),
    watch: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

function added(all: readonly NotedError[], noted: NotedError): readonly NotedError[] {
  const index = all.findLastIndex((one) => isRepeat(one, noted));
  const same = all[index];
  if (same) return all.with(index, { ...same, times: same.times + 1 });
  return [...all, noted].slice(-AT_MOST);
}

function isRepeat(one: NotedError, noted: NotedError): boolean {
  const isNear = Math.abs(Date.parse(noted.at) - Date.parse(one.at)) < COUNTED_WITHIN;
  return isNear && whatOf(one) === whatOf(noted);
}

function whatOf({ where, name, cause, problem, places, version }: NotedError): string {
  return JSON.stringify([where, name, cause, problem, places, version]);
}

/** What is no log of ours, or holds more than may be in it, is none. */
function stored(): readonly NotedError[] {
  try {
    return notedErrors.parse(JSON.parse(localStorage.getItem(NAME) ?? '[]'));
  } catch {
    return [];
  }
}

function isStored(noted: readonly NotedError[]): boolean {
  try {
    if (noted.length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(noted));
    return true;
  } catch {
    return false;
  }
}

/** Only what this page fetched as a script counts, so that no text that looks like an address does. */
function isOwnScript(address: string): boolean {
  const fetched = [
    ...Array.from(document.scripts, ({ src }) => src),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  return (
    address.startsWith(`${location.origin}/`) &&
    /\.m?[jt]sx?$/.test(address) &&
    fetched.some((one) => one.split(/[?#]/)[0] === address)
  );
}

/** The one of this page. */
export const errorLog = openErrorLog();
