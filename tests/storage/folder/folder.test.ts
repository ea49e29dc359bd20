import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { StorageError } from '../../../src/cases/errors';
import { summaryOf } from '../../../src/cases/summary';
import { grownFrom, versionOf } from '../../../src/cases/version';
import { readCaseFile } from '../../../src/files/caseFile';
import { writeCaseFile } from '../../../src/files/writeCaseFile';
import type { FolderMemory, Written } from '../../../src/storage/folder/folderMemory';
import { keepFolder } from '../../../src/storage/folder/keepFolder';
import { aCase, ratedAt } from '../../fixtures/case';
import { fakeFolder } from '../../fixtures/fakeFolder';

const one: Case = {
  ...aCase({ employer: ratedAt(3) }),
  id: 'a1b2c3d4-0000-4000-8000-000000000001',
  revision: 7,
};
const other: Case = {
  ...one,
  id: 'b1b2c3d4-0000-4000-8000-000000000002',
  employer: { ...one.employer, name: 'Bos' },
};
const oneFile = 'igm-scan-bakkerij-jansen-2026-11-21-a1b2c3d4.json';
const changed = (record: Case, goal: string): Case => ({ ...record, goal, revision: record.revision + 1 });
/** The same, as a store notes what the case grew from. */
const grown = (record: Case, goal: string): Case => grownFrom(changed(record, goal), versionOf(record));

/** A browser with these cases and a folder that someone chose in it. */
function aBrowser(records: readonly Case[], folder = fakeFolder()) {
  const cases = new Map(records.map((record) => [record.id, record]));
  const written = new Map<string, Written>();
  let handle: FileSystemDirectoryHandle | undefined;
  let isAllowed = true;
  const copied: string[] = [];
  const noted: unknown[] = [];
  const memory: FolderMemory = {
    handle: async () => handle,
    begin: async (chosen) => {
      handle = chosen;
      written.clear();
    },
    forget: async () => {
      handle = undefined;
      written.clear();
    },
    written: async (id) => written.get(id),
    allWritten: async () => new Map(written),
    note: async (id, entry) => void written.set(id, entry),
  };
  const start = () =>
    keepFolder({
      cases: {
        list: async () => ({
          cases: [...cases.values()].map(summaryOf),
          moment: 0,
          copied: null,
        }),
        get: async (id) => {
          const record = cases.get(id);
          if (!record) throw new StorageError('notFound', id);
          return { record, version: versionOf(record) };
        },
        noteCopied: async (some) => void copied.push(...some.map(({ id, revision }) => `${id} ${revision}`)),
      },
      memory,
      pick: async () => folder.handle,
      inTurn: (work) => work(),
      isAllowed: async (_, ask) => isAllowed || ask,
      pause: 0,
      note: (error) => void noted.push(error),
    });
  return {
    folder,
    copied,
    noted,
    start,
    keep: (record: Case) => void cases.set(record.id, record),
    remove: (id: string) => void cases.delete(id),
    restrict: () => {
      isAllowed = false;
    },
  };
}

type Keeper = Awaited<ReturnType<ReturnType<typeof aBrowser>['start']>>;

/** Tells the keeper that a case was kept, and waits until it has dealt with it. */
async function write(keeper: Keeper, id: string) {
  keeper.changed(id);
  await expect.poll(() => on(keeper).waiting).toBe(0);
}

function on(keeper: Keeper) {
  const state = keeper.state();
  if (state.kind !== 'on') throw new Error(`The folder is ${state.kind}`);
  return state;
}

function inFile(text: string | undefined): Case {
  const file = readCaseFile(text ?? '');
  if (file.kind === 'refused') throw new Error(file.problem.kind);
  return file.case;
}

async function chosen(records: readonly Case[], folder = fakeFolder()) {
  const browser = aBrowser(records, folder);
  const keeper = await browser.start();
  await keeper.choose();
  return { ...browser, keeper };
}

describe('a chosen folder', () => {
  it('gets every case as a data file, which counts as a copy', async () => {
    const { folder, copied } = await chosen([one, other]);
    expect(folder.names()).toEqual([oneFile, 'igm-scan-bos-2026-11-21-b1b2c3d4.json']);
    expect(inFile(folder.text(oneFile))).toEqual(one);
    expect(copied).toEqual([`${one.id} 7`, `${other.id} 7`]);
  });

  it('gets a case again after each change, under the name that it had', async () => {
    const { folder, keeper, keep } = await chosen([one]);
    const renamed = { ...changed(one, 'Een plek'), employer: { ...one.employer, name: 'Jansen BV' } };
    keep(renamed);
    await write(keeper, one.id);
    expect(folder.names()).toEqual([oneFile]);
    expect(inFile(folder.text(oneFile))).toEqual(renamed);
  });

  it('does not get the example', async () => {
    const { folder } = await chosen([{ ...one, example: true }]);
    expect(folder.names()).toEqual([]);
  });

  it('keeps the file of a case that was deleted here, and says that it is there', async () => {
    const { folder, keeper, remove } = await chosen([one]);
    remove(one.id);
    await write(keeper, one.id);
    await keeper.look();
    expect(folder.names()).toEqual([oneFile]);
    expect(on(keeper).newcomers).toMatchObject([{ id: one.id, fileName: oneFile }]);
  });

  it('is not written to when nothing changed', async () => {
    const { folder, keeper } = await chosen([one]);
    const before = folder.lastModified(oneFile);
    await write(keeper, one.id);
    await keeper.look();
    expect(folder.lastModified(oneFile)).toBe(before);
  });

  it('gets a file again that was thrown away', async () => {
    const { folder, keeper } = await chosen([one]);
    folder.remove(oneFile);
    await keeper.look();
    expect(folder.names()).toEqual([oneFile]);
  });

  it('is still known after a restart, and gets what changed meanwhile', async () => {
    const { folder, start, keep } = await chosen([one]);
    keep(changed(one, 'Een plek'));
    const keeper = await start();
    await expect.poll(() => inFile(folder.text(oneFile)).goal).toBe('Een plek');
    expect(on(keeper)).toMatchObject({ folder: 'Scans', conflicts: [], hasFailed: false });
  });

  it('waits for a click where the browser wants one', async () => {
    const { start, restrict } = await chosen([one]);
    restrict();
    const keeper = await start();
    expect(keeper.state()).toEqual({ kind: 'asleep', folder: 'Scans' });
    await keeper.wake();
    expect(keeper.state().kind).toBe('on');
  });

  it('is let go of with its files in it', async () => {
    const { folder, keeper, keep } = await chosen([one]);
    await keeper.leave();
    keep(changed(one, 'Een plek'));
    keeper.changed(one.id);
    expect(keeper.state()).toEqual({ kind: 'none' });
    expect(inFile(folder.text(oneFile))).toEqual(one);
  });

  it('that cannot be written to says so, and is written to when it can be again', async () => {
    const { folder, keeper, keep, noted } = await chosen([one]);
    folder.break();
    keep(changed(one, 'Een plek'));
    keeper.changed(one.id);
    await expect.poll(() => on(keeper).hasFailed).toBe(true);
    expect(noted).toEqual([expect.any(Error)]);
    expect(inFile(folder.text(oneFile))).toEqual(one);
    folder.break(false);
    await keeper.look();
    expect(inFile(folder.text(oneFile)).goal).toBe('Een plek');
    expect(on(keeper).hasFailed).toBe(false);
  });
});

describe('a file that someone else changed', () => {
  const theirs = changed(one, 'Door een collega');

  it('is never written over, and is shown', async () => {
    const { folder, keeper, keep } = await chosen([one]);
    folder.put(oneFile, writeCaseFile(theirs));
    keep(changed(changed(one, 'Door mij'), 'Door mij'));
    await write(keeper, one.id);
    expect(inFile(folder.text(oneFile))).toEqual(theirs);
    expect(on(keeper).conflicts).toMatchObject([
      { id: one.id, fileName: oneFile, here: { revision: 9 }, there: { revision: 8, fileName: oneFile } },
    ]);
  });

  it('is shown as well when nothing changed here', async () => {
    const { folder, keeper } = await chosen([one]);
    folder.put(oneFile, writeCaseFile(theirs));
    await keeper.look();
    expect(inFile(folder.text(oneFile))).toEqual(theirs);
    expect(on(keeper).conflicts).toHaveLength(1);
  });

  it.each(['', '{', 'Beste collega'])('is not written over when it holds no case: “%s”', async (text) => {
    const { folder, keeper, keep } = await chosen([one]);
    folder.put(oneFile, text);
    keep(changed(one, 'Door mij'));
    await write(keeper, one.id);
    // Nothing is lost by writing over an empty file, which a first writing that was broken off leaves.
    if (text === '') expect(inFile(folder.text(oneFile)).goal).toBe('Door mij');
    else expect([folder.text(oneFile), on(keeper).conflicts]).toMatchObject([text, [{ there: null }]]);
  });

  it('is no conflict when it says the same', async () => {
    const { folder, keeper } = await chosen([one]);
    folder.put(oneFile, JSON.stringify(Object.fromEntries(Object.entries(one).toReversed())));
    await keeper.look();
    expect(on(keeper).conflicts).toEqual([]);
  });

  it('may be written over once the case here goes on from it', async () => {
    const { folder, keeper, keep } = await chosen([one]);
    folder.put(oneFile, writeCaseFile(theirs));
    await keeper.look();
    keeper.taken(theirs);
    keep({ ...changed(theirs, 'Verder vanaf de collega') });
    await write(keeper, one.id);
    expect(inFile(folder.text(oneFile)).goal).toBe('Verder vanaf de collega');
    expect(on(keeper).conflicts).toEqual([]);
  });

  it('leaves room for ours under another name, which is then the file of the case', async () => {
    const { folder, keeper, keep } = await chosen([one]);
    folder.put(oneFile, writeCaseFile(theirs));
    keep(changed(one, 'Door mij'));
    await write(keeper, one.id);
    await keeper.writeAside(one.id);
    const aside = oneFile.replace('.json', '-2.json');
    expect(folder.names()).toEqual([aside, oneFile].toSorted());
    expect(inFile(folder.text(aside)).goal).toBe('Door mij');
    expect(inFile(folder.text(oneFile))).toEqual(theirs);
    keep(changed(changed(one, 'Door mij'), 'Nog eens'));
    await write(keeper, one.id);
    await keeper.look();
    expect(inFile(folder.text(aside)).goal).toBe('Nog eens');
    expect(on(keeper).conflicts).toEqual([]);
  });

  it('is noticed at the last moment, too', async () => {
    const folder = fakeFolder();
    folder.atCreation(() => folder.put(oneFile, writeCaseFile(theirs)));
    const { keeper } = await chosen([one], folder);
    expect(inFile(folder.text(oneFile))).toEqual(theirs);
    expect(on(keeper).conflicts).toHaveLength(1);
  });

  it('is shown when a synchronising program put it beside ours', async () => {
    const { folder, keeper } = await chosen([one]);
    folder.put('kopie van een collega.json', writeCaseFile(theirs));
    await keeper.look();
    expect(on(keeper).conflicts).toMatchObject([{ id: one.id, fileName: 'kopie van een collega.json' }]);
    expect(inFile(folder.text(oneFile))).toEqual(one);
  });
});

describe('what a case grew from', () => {
  it('may be written over in a folder that nothing was written to from here', async () => {
    const folder = fakeFolder();
    folder.put(oneFile, writeCaseFile(one));
    const here = grown(grown(one, 'Verder'), 'Nog verder');
    const { keeper } = await chosen([here], folder);
    expect(inFile(folder.text(oneFile))).toEqual(here);
    expect(on(keeper).conflicts).toEqual([]);
  });

  it('may be written over where the browser was closed after the file was taken up', async () => {
    const { folder, start, keep } = await chosen([one]);
    const theirs = grown(one, 'Door een collega');
    folder.put(oneFile, writeCaseFile(theirs));
    keep(grown(theirs, 'Verder vanaf de collega'));
    const keeper = await start();
    await expect.poll(() => inFile(folder.text(oneFile)).goal).toBe('Verder vanaf de collega');
    expect(on(keeper).conflicts).toEqual([]);
  });

  it('is not written over when someone else put it back', async () => {
    const { folder, keeper, keep } = await chosen([one]);
    const second = grown(one, 'Twee');
    keep(second);
    await write(keeper, one.id);
    expect(inFile(folder.text(oneFile))).toEqual(second);
    folder.put(oneFile, writeCaseFile(one));
    keep(grown(second, 'Drie'));
    await write(keeper, one.id);
    expect(inFile(folder.text(oneFile))).toEqual(one);
    expect(on(keeper).conflicts).toHaveLength(1);
  });

  it('by someone else is shown, also when it goes on from the case here', async () => {
    const { folder, keeper } = await chosen([one]);
    folder.put(oneFile, writeCaseFile(grown(one, 'Door een collega')));
    await keeper.look();
    expect(inFile(folder.text(oneFile)).goal).toBe('Door een collega');
    expect(on(keeper).conflicts).toMatchObject([{ here: { revision: 7 }, there: { revision: 8 } }]);
  });

  it('is told by what the case says, not by how often it was changed', async () => {
    const { folder, keeper, keep } = await chosen([one]);
    const before = folder.lastModified(oneFile);
    keep({ ...one, revision: 12, updatedAt: '2031-01-01T00:00:00.000Z' });
    await write(keeper, one.id);
    await keeper.look();
    expect(folder.lastModified(oneFile)).toBe(before);
    expect(on(keeper).conflicts).toEqual([]);
  });
});

describe('a file of a case that is not on this device', () => {
  it('is listed, and no other file is', async () => {
    const folder = fakeFolder();
    folder.put('van een collega.json', writeCaseFile(other));
    folder.put('begroting.json', '{"a":1}');
    folder.put('verslag.pdf', '%PDF-1.7');
    const { keeper } = await chosen([one], folder);
    expect(on(keeper).newcomers).toMatchObject([
      { id: other.id, fileName: 'van een collega.json', name: 'Bos' },
    ]);
    expect(await (await keeper.read('van een collega.json')).text()).toBe(writeCaseFile(other));
  });

  it('stays the file of that case when it is opened here', async () => {
    const folder = fakeFolder();
    folder.put('van een collega.json', writeCaseFile(other));
    const { keeper, keep } = await chosen([one], folder);
    keeper.taken(other);
    keep(changed(other, 'Hier verder'));
    await write(keeper, other.id);
    expect(folder.names()).toHaveLength(2);
    expect(inFile(folder.text('van een collega.json')).goal).toBe('Hier verder');
    expect(on(keeper).newcomers).toEqual([]);
  });

  it('that is here in another version as well is a conflict, and no newcomer', async () => {
    const folder = fakeFolder();
    folder.put('eerder.json', writeCaseFile(changed(one, 'Door een collega')));
    const { keeper } = await chosen([one], folder);
    expect(on(keeper)).toMatchObject({ newcomers: [], conflicts: [{ fileName: 'eerder.json' }] });
    expect(folder.names()).toEqual(['eerder.json']);
  });

  it('becomes the place of a case that is here as well and was never written', async () => {
    const folder = fakeFolder();
    folder.put('eerder.json', writeCaseFile(one));
    const { keeper } = await chosen([one], folder);
    expect(folder.names()).toEqual(['eerder.json']);
    expect(on(keeper)).toMatchObject({ newcomers: [], conflicts: [] });
  });
});
