import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageError, type StorageProblem } from '../../../src/cases/errors';
import { openErrorLog } from '../../../src/storage/browser/errorLog';
import { stubLocalStorage } from '../../fixtures/localStorage';

const SCRIPT = 'https://host.example/assets/first-B1x2.js';
const isOwn = (address: string) => address === SCRIPT;
const noon = Date.parse('2026-11-21T12:00:00.000Z');
const at = (seconds: number) => new Date(noon + seconds * 1000);

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubLocalStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function errorAt(line: number, message = 'Drukkerij Bos'): Error {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n    at draw (${SCRIPT}:${line}:5)`;
  return error;
}

/** All that a log holds, in memory and in the storage, as one text. */
function all(log: ReturnType<typeof openErrorLog>): string {
  return JSON.stringify(log.entries()) + [...kept.values()].join();
}

describe('the log of errors', () => {
  it('says when, where, what and at which place, and is there for the next page', () => {
    openErrorLog(isOwn).note('screen', errorAt(7), at(0));
    expect(openErrorLog(isOwn).entries()).toEqual([
      {
        at: '2026-11-21T12:00:00.000Z',
        where: 'screen',
        name: 'TypeError',
        cause: null,
        problem: null,
        places: ['first-B1x2.js:7:5'],
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        times: 1,
      },
    ]);
  });

  it('names the problem of the storage and what the browser called it, not the case', () => {
    const log = openErrorLog(isOwn);
    const cause = new DOMException('Of Drukkerij Bos', 'QuotaExceededError');
    log.note('save', new StorageError('full', 'id-of-the-case', { cause }), at(0));
    expect(log.entries()).toMatchObject([
      { where: 'save', name: 'StorageError', cause: 'QuotaExceededError', problem: 'full' },
    ]);
    expect(all(log)).not.toContain('id-of-the-case');
  });

  it('names why a file was refused, not what stands in it', () => {
    const log = openErrorLog(isOwn);
    log.note('file', { kind: 'invalid', path: 'employer.name', reason: 'tooLong', found: 'Bos' }, at(0));
    expect(log.entries()).toMatchObject([{ where: 'file', name: null, problem: 'invalid', places: [] }]);
    expect(all(log)).not.toMatch(/Bos|employer/);
  });

  it.each(['encrypted', 'backup', 'several', 'notSaved'])(
    'leaves out a file that is handed on: %s',
    (kind) => {
      const log = openErrorLog(isOwn);
      log.note('file', { kind }, at(0));
      log.note('save', new StorageError('conflict', ''), at(0));
      expect(log.entries()).toEqual([]);
    },
  );

  it('keeps the last 200', () => {
    const log = openErrorLog(isOwn);
    for (let line = 1; line <= 205; line++) log.note('page', errorAt(line), at(line));
    expect(log.entries()).toHaveLength(log.limit);
    expect(log.entries()[0]?.places).toEqual(['first-B1x2.js:6:5']);
    expect(log.entries().at(-1)?.places).toEqual(['first-B1x2.js:205:5']);
  });

  it('counts what comes again within a minute, also between others', () => {
    const log = openErrorLog(isOwn);
    for (const seconds of [0, 20, 59]) {
      log.note('page', errorAt(1), at(seconds));
      log.note('page', errorAt(2), at(seconds));
    }
    log.note('page', errorAt(1), at(60));
    log.note('promise', errorAt(1), at(61));
    expect(log.entries().map(({ where, times }) => [where, times])).toEqual([
      ['page', 3],
      ['page', 3],
      ['page', 1],
      ['promise', 1],
    ]);
  });

  it('counts one error that is noticed in two places once', () => {
    const log = openErrorLog(isOwn);
    const error = errorAt(1);
    log.note('document', error, at(0));
    log.note('page', error, at(0));
    expect(log.entries()).toMatchObject([{ where: 'document', times: 1 }]);
  });

  it('is empty after it was cleared, and says so to who watches', () => {
    const log = openErrorLog(isOwn);
    const changed = vi.fn();
    const end = log.watch(changed);
    log.note('page', errorAt(1), at(0));
    log.clear();
    expect(log.entries()).toEqual([]);
    expect(kept.size).toBe(0);
    expect(changed).toHaveBeenCalledTimes(2);
    end();
    log.note('page', errorAt(2), at(0));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is under the prefix of the app, so that deleting everything takes it along', () => {
    openErrorLog(isOwn).note('page', errorAt(1), at(0));
    expect([...kept.keys()]).toEqual(['igm-scan.errors']);
  });
});

describe('a storage that is of no use', () => {
  it.each(['{', '{}', '[{"message":"Drukkerij Bos"}]', 'null'])('with %s in it holds nothing', (text) => {
    kept.set('igm-scan.errors', text);
    const log = openErrorLog(isOwn);
    expect(log.entries()).toEqual([]);
    log.note('page', errorAt(1), at(0));
    expect(all(log)).not.toContain('Drukkerij');
    expect(log.entries()).toHaveLength(1);
  });

  it.each([
    ['absent', undefined],
    [
      'full',
      {
        getItem: () => null,
        setItem: () => {
          throw new DOMException('Full', 'QuotaExceededError');
        },
        removeItem: () => undefined,
      },
    ],
  ])('when %s leaves the log in memory', (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    const log = openErrorLog(isOwn);
    log.note('page', errorAt(1), at(0));
    log.note('page', errorAt(2), at(0));
    expect(log.entries()).toHaveLength(2);
    log.clear();
    expect(log.entries()).toEqual([]);
  });
});

describe('whatever is thrown', () => {
  /** Words that no name, place or version of the app holds. */
  const secret = fc
    .stringMatching(/^[A-Z][a-z]{5,11} [A-Z][a-z]{5,11}$/)
    .map((words) => `Geheim ${words} #/scan/6f9619ff-8b86-4d01-b42d-00cf4fc964ff`);
  const hostile = secret.chain((text) =>
    fc.record({
      text: fc.constant(text),
      name: fc.constantFrom(text, 'TypeError', 'StorageError', text.split(' ')[1] ?? ''),
      message: fc.constantFrom(
        text,
        `${text}\n    at ${text} (${SCRIPT}?${text}:1:2)`,
        `a@https://host.example/${encodeURIComponent(text)}.js:1:2`,
      ),
      frame: fc.constantFrom(
        `    at ${text} (${SCRIPT}:3:4)`,
        `${text}@${SCRIPT}?q=${encodeURIComponent(text)}#${encodeURIComponent(text)}:3:4`,
        `    at draw (https://host.example/assets/${encodeURIComponent(text)}.js:3:4)`,
        text,
      ),
      isHeaded: fc.boolean(),
      extra: fc.dictionary(fc.constantFrom('problem', 'kind', 'record', 'cause', 'case'), fc.constant(text)),
    }),
  );

  it('nothing of it is in the log but its class, its problem and places in own scripts', () => {
    fc.assert(
      fc.property(hostile, ({ text, name, message, frame, isHeaded, extra }) => {
        const log = openErrorLog(isOwn);
        log.clear();
        const error = Object.assign(new Error(message), extra, { name });
        error.stack = `${isHeaded ? `${name}: ${message}\n` : ''}${frame}`;
        const problem = fc.sample(fc.constantFrom<StorageProblem>('full', 'unknown'), 1)[0] ?? 'full';
        const said = [error, message, { ...extra, kind: text }, [text]];
        for (const one of [...said, new StorageError(problem, text, { cause: error })]) {
          log.note('page', one, at(0));
        }
        expect(log.entries().length).toBeGreaterThan(0);
        for (const part of text.split(/[ #/]+/).filter((word) => word.length > 4)) {
          expect(all(log)).not.toContain(part);
        }
        const places = log.entries().flatMap((entry) => entry.places);
        for (const place of places) expect(place).toMatch(/^first-B1x2\.js:\d+:\d+$/);
      }),
    );
  });

  it('is never an error of the log itself', () => {
    const log = openErrorLog(isOwn);
    const throwing = new Proxy(new Error('No'), {
      get: () => {
        throw new Error('Not to be looked at');
      },
    });
    const values = [throwing, undefined, null, 0, 'text', Symbol('s'), () => undefined, Object.create(null)];
    for (const value of [...values, Object.assign(new Error('No'), { name: 7, stack: 7, message: {} })]) {
      expect(() => log.note('page', value, at(0))).not.toThrow();
    }
    expect(() => log.note('page', new Error('No'), new Date(Number.NaN))).not.toThrow();
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => openErrorLog(isOwn).note('page', value, at(0)) === undefined),
    );
  });
});
