import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { folderMemory } from '../../../src/storage/folder/folderMemory';

const written = { fileName: 'een.json', version: 'tag', known: ['tag'], seen: [], size: 3, lastModified: 7 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('what was written to the folder is remembered, until another folder is chosen', async () => {
  const memory = folderMemory();
  await memory.note('a', written);
  expect(await memory.written('a')).toEqual(written);
  expect(await folderMemory().allWritten()).toEqual(new Map([['a', written]]));
  expect(await memory.written('b')).toBeUndefined();
  await memory.forget();
  expect(await memory.allWritten()).toEqual(new Map());
});

it('of what the first builds noted, the name of the file still counts', async () => {
  await folderMemory().forget();
  const db = await openDB('igm-scan-folder');
  const fingerprint = 'c0ffee'.repeat(10);
  await db.put('written', { fileName: 'een.json', revision: 4, known: [fingerprint], seen: [] }, 'a');
  db.close();
  const known = { fileName: 'een.json', version: null, known: [], seen: [] };
  expect(await folderMemory().written('a')).toEqual(known);
  expect(await folderMemory().allWritten()).toEqual(new Map([['a', known]]));
});
