import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isWorthKeeping } from '../../../src/cases/device';
import { persistAnswer } from '../../../src/storage/browser/persistAnswer';
import { askToPersist, roomOnDevice } from '../../../src/storage/browser/room';
import { aCase, ratedAt } from '../../fixtures/case';
import { stubLocalStorage } from '../../fixtures/localStorage';

beforeEach(() => {
  stubLocalStorage();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function stubStorage(storage: object | undefined) {
  vi.stubGlobal('navigator', { storage });
}

const estimate = async () => ({ usage: 12, quota: 1000 });

describe('the room on the device', () => {
  it('is what the browser says, with whether it promised to keep it', async () => {
    stubStorage({ estimate, persisted: async () => true });
    expect(await roomOnDevice()).toEqual({ used: 12, quota: 1000, persisted: true });
  });

  it.each([
    ['has no such thing', undefined],
    ['does not say', { estimate: async () => ({}), persisted: async () => false }],
    ['refuses', { estimate: () => Promise.reject(new TypeError()), persisted: async () => false }],
  ])('is not known where the browser %s', async (_, storage) => {
    stubStorage(storage);
    expect(await roomOnDevice()).toBeNull();
  });
});

describe('asking the browser to throw nothing away', () => {
  it.each<readonly [string, object | undefined]>([
    ['granted', { persisted: async () => false, persist: async () => true }],
    ['granted', { persisted: async () => true, persist: () => Promise.reject(new Error('Asked in vain')) }],
    ['refused', { persisted: async () => false, persist: async () => false }],
    ['refused', { persisted: async () => false, persist: () => Promise.reject(new TypeError()) }],
    ['refused', undefined],
  ])('is answered "%s", which is remembered', async (answer, storage) => {
    stubStorage(storage);
    expect(persistAnswer()).toBeNull();
    expect(await askToPersist()).toBe(answer);
    expect(persistAnswer()).toBe(answer);
  });

  it('is for a case with ten answers or a result, and not for the example', () => {
    const nine = Object.fromEntries(Object.entries(ratedAt(3)).slice(0, 9));
    const ten = Object.fromEntries(Object.entries(ratedAt(3)).slice(0, 10));
    expect(isWorthKeeping(aCase({ employer: nine }))).toBe(false);
    expect(isWorthKeeping(aCase({ employer: ten }))).toBe(true);
    expect(isWorthKeeping(aCase({ employer: nine, isAtResult: true }))).toBe(true);
    expect(isWorthKeeping({ ...aCase({ employer: ten }), example: true })).toBe(false);
  });
});
