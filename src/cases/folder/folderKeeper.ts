import type { Case } from '../case';

/** A data file in the folder that someone else put there or changed. */
export interface FolderFile {
  readonly id: string;
  /** Of the file. */
  readonly fileName: string;
  readonly name: string;
  readonly updatedAt: string;
  readonly revision: number;
}

/** A file that is not as this browser wrote it: the case here is not written over it. */
export interface FolderConflict {
  readonly id: string;
  readonly fileName: string;
  /** The employer, as this device knows it. */
  readonly name: string;
  readonly here: { readonly updatedAt: string; readonly revision: number };
  /** What stands in the folder; null when it is no case that can be read. */
  readonly there: FolderFile | null;
}

export type FolderState =
  /** The browser cannot keep a folder. */
  | { readonly kind: 'unsupported' | 'none' }
  /** After a restart the browser wants a click before it lets the app into the folder. */
  | { readonly kind: 'asleep'; readonly folder: string }
  | {
      readonly kind: 'on';
      readonly folder: string;
      /** How many cases wait to be written. */
      readonly waiting: number;
      readonly conflicts: readonly FolderConflict[];
      /** In the folder and not on this device. */
      readonly newcomers: readonly FolderFile[];
      /** Whether the last attempt to write or look failed. */
      readonly hasFailed: boolean;
    };

/** Keeps every case as a file in a folder that the user chose, for whatever carries that folder on. */
export interface FolderKeeper {
  readonly state: () => FolderState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for a folder and writes every case into it. Does nothing when the user chooses none. */
  readonly choose: () => Promise<void>;
  /** Asks again for the folder of before; wants a click. */
  readonly wake: () => Promise<void>;
  /** Forgets the folder. The files in it stay. */
  readonly leave: () => Promise<void>;
  /** A case was saved: writes it in a moment. */
  readonly changed: (id: string) => void;
  /** A case here goes on from a file of the folder, which may now be written over. */
  readonly taken: (record: Case) => void;
  /** Looks what others put there, and writes what is not there yet. */
  readonly look: () => Promise<void>;
  /** A file of the folder, to open. @throws when it is gone */
  readonly read: (fileName: string) => Promise<File>;
  /** Writes the case here under another name, and from now on to that file. */
  readonly writeAside: (id: string) => Promise<void>;
}
