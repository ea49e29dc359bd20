import { type DBSchema, openDB } from 'idb';
import type { VersionTag } from '../../cases/version';

/** What this browser knows of the file of a case in the folder. */
export interface Written {
  readonly fileName: string;
  /** The version that was written last, or that the file was found to hold; null when there is none. */
  readonly version: VersionTag | null;
  /** The versions that may stand in the file without anyone else having been there. */
  readonly known: readonly VersionTag[];
  /** Versions by others that stand in files beside it and were dealt with. */
  readonly seen: readonly VersionTag[];
  /** Of the file when it was last found to be as it should; absent while it is being written. */
  readonly size?: number;
  readonly lastModified?: number;
}

interface Schema extends DBSchema {
  folder: { key: 'handle'; value: FileSystemDirectoryHandle };
  written: { key: string; value: Written | Fingerprinted };
}

/** As the first builds noted it: with fingerprints of another kind, which say nothing any more. */
type Fingerprinted = Pick<Written, 'fileName'> & { readonly version?: undefined };

/** Remembers the folder and what was written to it. Apart from the cases: it is no part of them. */
export interface FolderMemory {
  readonly handle: () => Promise<FileSystemDirectoryHandle | undefined>;
  /** Another folder: nothing was written to it. */
  readonly begin: (handle: FileSystemDirectoryHandle) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly written: (id: string) => Promise<Written | undefined>;
  readonly allWritten: () => Promise<ReadonlyMap<string, Written>>;
  readonly note: (id: string, written: Written) => Promise<void>;
}

/** In a small database of its own, because only a database keeps the handle of a folder. */
export function folderMemory(): FolderMemory {
  const opening = openDB<Schema>('igm-scan-folder', 1, {
    upgrade: (db) => {
      db.createObjectStore('folder');
      db.createObjectStore('written');
    },
  });
  // Whoever uses it is told.
  opening.catch(() => undefined);
  const forget = async () => {
    const db = await opening;
    const transaction = db.transaction(['folder', 'written'], 'readwrite');
    await Promise.all([
      transaction.objectStore('folder').clear(),
      transaction.objectStore('written').clear(),
      transaction.done,
    ]);
  };
  return {
    handle: async () => (await opening).get('folder', 'handle'),
    begin: async (handle) => {
      await forget();
      await (await opening).put('folder', handle, 'handle');
    },
    forget,
    written: async (id) => asWritten(await (await opening).get('written', id)),
    allWritten: async () => {
      const transaction = (await opening).transaction('written');
      const [ids, all] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return new Map(
        ids.flatMap((id, index) => {
          const written = asWritten(all[index]);
          return written ? [[id, written] as const] : [];
        }),
      );
    },
    note: async (id, written) => void (await (await opening).put('written', written, id)),
  };
}

function asWritten(noted: Written | Fingerprinted | undefined): Written | undefined {
  if (!noted || noted.version !== undefined) return noted;
  return { fileName: noted.fileName, version: null, known: [], seen: [] };
}
