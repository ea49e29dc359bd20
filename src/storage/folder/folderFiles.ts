import { limits } from '../../cases/limits';
import type { ReadCaseFile } from '../../cases/readCaseFile';
import { readCaseBlob } from '../../files/caseFile';

/** A case in a file, or what else stands there. */
export type FoundFile = ReadCaseFile | { readonly kind: 'none' };

/** @returns undefined when there is no such file */
export async function fileIn(folder: FileSystemDirectoryHandle, fileName: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(fileName)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** Reads the case in a file of the folder. Refused by its size first, so that a huge one is not read. */
export async function caseIn(file: File | undefined): Promise<FoundFile> {
  // An empty one is what is left when a first writing was broken off.
  if (!file || file.size === 0) return { kind: 'none' };
  if (file.size > limits.file) return { kind: 'refused', problem: { kind: 'tooLarge' } };
  return readCaseBlob(file);
}

/**
 * Writes a file whole or not at all: the browser writes beside it and puts it in place at the end.
 * @param isStillSo asked just before the end; when it is not, the file stays as it is
 * @returns whether it was written
 */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  fileName: string,
  text: string,
  isStillSo: () => Promise<boolean>,
): Promise<boolean> {
  const writable = await (await folder.getFileHandle(fileName, { create: true })).createWritable();
  try {
    await writable.write(text);
    if (!(await isStillSo())) {
      await writable.abort();
      return false;
    }
    await writable.close();
    return true;
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

/** The names of the data files in the folder, not in folders within it. */
export async function dataFilesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const [name, entry] of folder.entries()) {
    if (entry.kind === 'file' && name.toLowerCase().endsWith('.json')) names.push(name);
  }
  return names.toSorted();
}
