import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Holder, holdCase } from '../../../src/storage/browser/caseLock';

/** Locks as a browser has them, in short: one holder for each name, the others wait in line. */
function stubLocks() {
  const held = new Map<string, Promise<unknown>>();
  const request = async (
    name: string,
    { ifAvailable, signal }: { ifAvailable?: boolean; signal?: AbortSignal },
    work: (lock: object | null) => Promise<unknown>,
  ): Promise<unknown> => {
    if (ifAvailable && held.has(name)) return work(null);
    while (held.has(name)) {
      const calledOff = new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
      await Promise.race([held.get(name), calledOff]);
    }
    const working = work({});
    held.set(name, working);
    return working.finally(() => held.delete(name));
  };
  vi.stubGlobal('navigator', { locks: { request } });
  return held;
}

/** A tab that has a case open. */
function aTab(id: string) {
  const said: Holder[] = [];
  const close = holdCase(id, (holder) => said.push(holder));
  return { said, close };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a case that is open in two tabs', () => {
  it('is held by the first, and by the second once the first lets go of it', async () => {
    const locks = stubLocks();
    const [first, second, other] = [aTab('a'), aTab('a'), aTab('b')];
    await settled();
    expect([first.said, second.said, other.said]).toEqual([['here'], ['elsewhere'], ['here']]);
    expect([...locks.keys()]).toEqual(['igm-scan.case.a', 'igm-scan.case.b']);
    first.close();
    await settled();
    expect(second.said).toEqual(['elsewhere', 'here']);
    second.close();
    other.close();
    await settled();
    expect(locks.size).toBe(0);
  });

  it('is not held by a tab that stopped waiting, or stopped before it was answered', async () => {
    const locks = stubLocks();
    const [first, second] = [aTab('a'), aTab('a')];
    await settled();
    second.close();
    first.close();
    aTab('b').close();
    await settled();
    expect(second.said).toEqual(['elsewhere']);
    expect(locks.size).toBe(0);
  });
});

describe('without locks', () => {
  it.each([
    ['a browser that has none', {}],
    ['one that refuses them', { locks: { request: () => Promise.reject(new Error('Refused')) } }],
  ])('every tab may change the case, in %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const [first, second] = [aTab('a'), aTab('a')];
    await settled();
    expect([first.said, second.said]).toEqual([['here'], ['here']]);
  });
});
