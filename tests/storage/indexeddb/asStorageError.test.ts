import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StorageError, storageProblemOf } from '../../../src/cases/errors';
import { asStorageError } from '../../../src/storage/indexeddb/asStorageError';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an error of the browser', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
    ['NotAllowedError', 'blocked'],
    ['DataError', 'unknown'],
  ])('named %s means "%s", with subject and cause', (name, problem) => {
    const cause = new DOMException('In the words of the browser', name);
    const error = asStorageError(cause, 'een-id');
    expect(error).toMatchObject({ name: 'StorageError', problem, message: `${problem}: een-id`, cause });
    expect(storageProblemOf(error)).toBe(problem);
  });

  it.each([['a word'], [null], [new Error('Something')]])('of another kind is unknown: %s', (thrown) => {
    expect(asStorageError(thrown, 'list').problem).toBe('unknown');
    expect(storageProblemOf(thrown)).toBe('unknown');
  });

  it('that has a name already keeps it', () => {
    const conflict = new StorageError('conflict', 'een-id');
    expect(asStorageError(conflict, 'list')).toBe(conflict);
  });

  it('means "blocked" where there is no IndexedDB at all', () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(asStorageError(new TypeError('undefined has no open'), 'list').problem).toBe('blocked');
  });

  it('that Chromium calls unknown means "blocked" where local storage is refused, too', () => {
    const cause = new DOMException('The user denied permission to access the database.', 'UnknownError');
    expect(asStorageError(cause, 'list').problem).toBe('unknown');
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get, configurable: true });
    expect(asStorageError(cause, 'list').problem).toBe('blocked');
    Reflect.deleteProperty(globalThis, 'localStorage');
  });
});
