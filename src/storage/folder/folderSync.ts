import type { Case } from '../../cases/case';
import type { CaseMaintenance, CaseRepository, StoredVersion } from '../../cases/caseRepository';
import { type Copy, classifyConflict } from '../../cases/classifyConflict';
import { type StorageProblem, storageProblemOf } from '../../cases/errors';
import type { FolderConflict, FolderFile } from '../../cases/folder/folderKeeper';
import { type VersionTag, versionOf } from '../../cases/version';
import { fileStem } from '../../files/fileStem';
import { writeCaseFile } from '../../files/writeCaseFile';
import { caseIn, dataFilesIn, type FoundFile, fileIn, writeFile } from './folderFiles';
import type { FolderMemory, Written } from './folderMemory';

export type FolderCases = Pick<CaseRepository, 'get' | 'list'> & Pick<CaseMaintenance, 'noteCopied'>;

/** What a look at the folder, or an attempt to write one case, came to. */
export interface FolderState {
  readonly conflicts: readonly FolderConflict[];
  readonly newcomers: readonly FolderFile[];
}

/** Keeps one folder and the cases here the same; one thing at a time. */
export function folderSync(folder: FileSystemDirectoryHandle, cases: FolderCases, memory: FolderMemory) {
  /** Versions in files that cases here go on from, by case. */
  const taken = new Map<string, VersionTag>();
  const conflicts = new Map<string, FolderConflict>();
  const newcomers = new Map<string, FolderFile>();
  /** Where a case that is here, but was never written from here, already stands. */
  const places = new Map<string, string>();

  /** Writes a case where it belongs, unless someone else was there. */
  const write = async (id: string): Promise<void> => {
    const stored = await storedIn(cases, id);
    // The example is nobody's work.
    if (!stored || stored.record.example) return;
    const { record, version } = stored;
    const before = await memory.written(id);
    const fileName = before?.fileName ?? newcomers.get(id)?.fileName ?? places.get(id) ?? fileNameOf(record);
    const known = [...(before?.known ?? []), ...[taken.get(id) ?? []].flat()];
    const here = { version, ancestors: replaceable(stored, known) };
    const look = async () => actionFor(here, await caseIn(await fileIn(folder, fileName)), fileName);
    let { action, there } = await look();
    const entry = { fileName, version, seen: before?.seen ?? [] };
    if (action === 'write') {
      // Before it is written: when the browser is closed half-way, our own file is no conflict.
      await memory.note(id, { ...entry, known: [...known, version] });
      const isWritten = await writeFile(folder, fileName, writeCaseFile(record), async () => {
        ({ action, there } = await look());
        return action === 'write';
      });
      if (isWritten) action = 'isThere';
    }
    if (action === 'conflict') {
      const { revision, updatedAt, employer } = record;
      conflicts.set(fileName, { id, fileName, name: employer.name, here: { revision, updatedAt }, there });
      return;
    }
    const file = await fileIn(folder, fileName);
    await memory.note(id, { ...entry, known: [version], ...stampOf(file) });
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
      here.filter((one) => written.get(one.id)?.version !== one.version).map(({ id }) => id),
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
      // The place of a case that was never written here: classified when it is written.
      else if (!own) places.set(record.id, fileName);
      else if (!isKnown(record, { version: one.version, ancestors: [...own.known, ...own.seen] })) {
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
    taken: async (record: Case) => void taken.set(record.id, versionOf(record)),
    /** From now on the case has a file of its own, beside what others wrote. */
    writeAside: async (id: string) => {
      const stored = await storedIn(cases, id);
      if (!stored) return;
      const { record } = stored;
      const before = await memory.written(id);
      const others = [...conflicts.values()].filter((conflict) => conflict.id === id);
      const seen = [...(before?.seen ?? [])];
      for (const { fileName } of others) {
        const found = await caseIn(await fileIn(folder, fileName));
        if (found.kind === 'read') seen.push(versionOf(found.case));
        conflicts.delete(fileName);
      }
      const isMain = others.some(({ fileName }) => fileName === (before?.fileName ?? fileNameOf(record)));
      const fileName = isMain ? await freeName(folder, record) : (before?.fileName ?? fileNameOf(record));
      await memory.note(id, { fileName, version: null, known: before?.known ?? [], seen });
      await write(id);
    },
    state: (): FolderState => ({
      conflicts: [...conflicts.values()],
      newcomers: [...newcomers.values()],
    }),
  };
}

const absent: ReadonlySet<StorageProblem> = new Set(['notFound', 'unreadable', 'newer']);

async function storedIn(cases: FolderCases, id: string): Promise<StoredVersion | undefined> {
  try {
    return await cases.get(id);
  } catch (error) {
    // Deleted meanwhile, or not to be read by this version: what is in the folder stays.
    if (absent.has(storageProblemOf(error))) return undefined;
    throw error;
  }
}

/**
 * The versions in a file over which a case may be written: what this browser left there, and what the case
 * grew from since. Not what it grew from before that: whoever put such a version there returned to it.
 */
function replaceable(
  { record, version }: StoredVersion,
  known: readonly VersionTag[],
): readonly VersionTag[] {
  const ancestors = [version, ...(record.ancestors ?? [])];
  if (known.length === 0) return ancestors;
  const last = ancestors.findIndex((tag) => known.includes(tag));
  return [...known, ...ancestors.slice(0, Math.max(0, last))];
}

interface FileAction {
  readonly action: 'write' | 'isThere' | 'conflict';
  /** The case in the file; null when there is none that can be read. */
  readonly there: FolderFile | null;
}

/** What to do with the place where a case belongs. */
function actionFor(here: Copy, found: FoundFile, fileName: string): FileAction {
  if (found.kind === 'none') return { action: 'write', there: null };
  if (found.kind === 'refused') return { action: 'conflict', there: null };
  return {
    action: actionOn[classifyConflict(here, copyIn(found.case))],
    there: about(found.case, fileName),
  };
}

/** Someone else's work is not written over, also when it goes on from ours: it has to be seen first. */
const actionOn = { same: 'isThere', ahead: 'write', behind: 'conflict', diverged: 'conflict' } as const;

/** Whether what a file says is nothing new here. */
function isKnown(record: Case, here: Copy): boolean {
  return actionOn[classifyConflict(here, copyIn(record))] !== 'conflict';
}

function copyIn(record: Case): Copy {
  return { version: versionOf(record), ancestors: record.ancestors ?? [] };
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
