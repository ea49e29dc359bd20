import type { Case } from '../../cases/case';
import type { CaseStore } from '../../cases/caseStore';
import { type StorageProblem, storageProblemOf } from '../../cases/errors';
import type { FolderConflict, FolderFile } from '../../cases/folder/folderKeeper';
import { fingerprintOf, judge } from '../../cases/folder/judge';
import { fileStem } from '../../files/fileStem';
import { writeCaseFile } from '../../files/writeCaseFile';
import { caseIn, dataFilesIn, fileIn, writeFile } from './folderFiles';
import type { FolderMemory, Written } from './folderMemory';

export type FolderCases = Pick<CaseStore, 'load' | 'list' | 'noteCopied'>;

/** What a look at the folder, or an attempt to write one case, came to. */
export interface Outcome {
  readonly conflicts: readonly FolderConflict[];
  readonly newcomers: readonly FolderFile[];
}

/** The work on one folder; one thing at a time. */
export function folderSync(folder: FileSystemDirectoryHandle, cases: FolderCases, memory: FolderMemory) {
  /** Fingerprints of files that cases here go on from. */
  const taken = new Map<string, string>();
  const conflicts = new Map<string, FolderConflict>();
  const newcomers = new Map<string, FolderFile>();
  /** Where a case that is here, but was never written from here, already stands. */
  const places = new Map<string, string>();

  /** Writes a case where it belongs, unless someone else was there. */
  const write = async (id: string): Promise<void> => {
    const record = await loaded(cases, id);
    // The example is nobody's work.
    if (!record || record.example) return;
    const ours = await fingerprintOf(record);
    const before = await memory.written(id);
    const fileName = before?.fileName ?? newcomers.get(id)?.fileName ?? places.get(id) ?? fileNameOf(record);
    const known = [...(before?.known ?? []), ...[taken.get(id) ?? []].flat()];
    const look = async () => {
      const found = await caseIn(await fileIn(folder, fileName));
      const print =
        found.kind === 'none' ? null : found.kind === 'read' ? await fingerprintOf(found.case) : 'unreadable';
      const there = found.kind === 'read' ? about(found.case, fileName) : null;
      return { judgement: judge({ found: print, ours, known }), there };
    };
    let { judgement, there } = await look();
    const entry = { fileName, revision: record.revision, seen: before?.seen ?? [] };
    if (judgement === 'write') {
      // Before it is written: when the browser is closed half-way, our own file is no conflict.
      await memory.note(id, { ...entry, known: [...known, ours] });
      const isWritten = await writeFile(folder, fileName, writeCaseFile(record), async () => {
        ({ judgement, there } = await look());
        return judgement === 'write';
      });
      if (isWritten) judgement = 'isThere';
    }
    if (judgement === 'conflict') {
      const { revision, updatedAt, employer } = record;
      conflicts.set(fileName, { id, fileName, name: employer.name, here: { revision, updatedAt }, there });
      return;
    }
    const file = await fileIn(folder, fileName);
    await memory.note(id, { ...entry, known: [ours], ...stampOf(file) });
    conflicts.delete(fileName);
    newcomers.delete(id);
    taken.delete(id);
    await cases.noteCopied([{ id, revision: record.revision }]);
  };

  /** Looks what is new in the folder, and writes what is not there yet. */
  const look = async (): Promise<void> => {
    conflicts.clear();
    newcomers.clear();
    places.clear();
    const [written, { cases: here }] = [await memory.allWritten(), await cases.list()];
    const hereById = new Map(here.map((one) => [one.id, one]));
    const idByFile = new Map([...written].map(([id, { fileName }]) => [fileName, id]));
    const toWrite = new Set(
      here.filter((one) => written.get(one.id)?.revision !== one.revision).map(({ id }) => id),
    );
    for (const fileName of await dataFilesIn(folder)) {
      const file = await fileIn(folder, fileName);
      const ownId = idByFile.get(fileName);
      // Most are as we left them, and need not be read.
      if (ownId !== undefined && file && isAsLeft(file, written.get(ownId)) && hereById.has(ownId)) continue;
      const found = await caseIn(file);
      if (ownId !== undefined && hereById.has(ownId)) toWrite.add(ownId);
      else if (found.kind === 'read') await meet(found.case, fileName, written.get(found.case.id));
    }
    // A file that is gone is written again.
    const names = new Set(await dataFilesIn(folder));
    for (const [id, { fileName }] of written) if (hereById.has(id) && !names.has(fileName)) toWrite.add(id);
    for (const id of toWrite) await write(id);

    /** A file that is not where a case of ours belongs. */
    async function meet(record: Case, fileName: string, own: Written | undefined) {
      const one = hereById.get(record.id);
      if (!one) newcomers.set(record.id, about(record, fileName));
      // The place of a case that was never written here: judged when it is written.
      else if (!own) places.set(record.id, fileName);
      else if (![...own.known, ...own.seen].includes(await fingerprintOf(record))) {
        // Such as the copy that a synchronising program puts beside a file that two people changed.
        const there = about(record, fileName);
        const { revision, updatedAt, name } = one;
        conflicts.set(fileName, { id: one.id, fileName, name, here: { revision, updatedAt }, there });
      }
    }
  };

  return {
    write,
    look,
    read: async (fileName: string) => {
      const file = await fileIn(folder, fileName);
      if (!file) throw new RangeError(`There is no ${fileName} in the folder`);
      return file;
    },
    taken: async (record: Case) => void taken.set(record.id, await fingerprintOf(record)),
    /** From now on the case has a file of its own, beside what others wrote. */
    writeAside: async (id: string) => {
      const record = await loaded(cases, id);
      if (!record) return;
      const before = await memory.written(id);
      const others = [...conflicts.values()].filter((conflict) => conflict.id === id);
      const seen = [...(before?.seen ?? [])];
      for (const { fileName } of others) {
        const found = await caseIn(await fileIn(folder, fileName));
        if (found.kind === 'read') seen.push(await fingerprintOf(found.case));
        conflicts.delete(fileName);
      }
      const isMain = others.some(({ fileName }) => fileName === (before?.fileName ?? fileNameOf(record)));
      const fileName = isMain ? await freeName(folder, record) : (before?.fileName ?? fileNameOf(record));
      await memory.note(id, { fileName, revision: -1, known: before?.known ?? [], seen });
      await write(id);
    },
    outcome: (): Outcome => ({
      conflicts: [...conflicts.values()],
      newcomers: [...newcomers.values()],
    }),
  };
}

const absent: ReadonlySet<StorageProblem> = new Set(['notFound', 'unreadable', 'newer']);

async function loaded(cases: FolderCases, id: string): Promise<Case | undefined> {
  try {
    return await cases.load(id);
  } catch (error) {
    // Deleted meanwhile, or not to be read by this version: what is in the folder stays.
    if (absent.has(storageProblemOf(error))) return undefined;
    throw error;
  }
}

/** It keeps this name, also when the employer gets another one: a case is one file. */
function fileNameOf(record: Case): string {
  return `${fileStem(record)}-${record.id.slice(0, 8)}.json`;
}

async function freeName(folder: FileSystemDirectoryHandle, record: Case): Promise<string> {
  const base = fileNameOf(record).replace(/\.json$/, '');
  for (let number = 2; ; number++) {
    const name = `${base}-${number}.json`;
    if (!(await fileIn(folder, name))) return name;
  }
}

function about({ id, employer, updatedAt, revision }: Case, fileName: string): FolderFile {
  return { id, fileName, name: employer.name, updatedAt, revision };
}

function stampOf(file: File | undefined) {
  return file ? { size: file.size, lastModified: file.lastModified } : {};
}

function isAsLeft({ size, lastModified }: File, written: Written | undefined): boolean {
  return written?.size === size && written.lastModified === lastModified;
}
