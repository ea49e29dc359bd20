import type { FolderKeeper, FolderState } from '../../cases/folder/folderKeeper';
import type { FolderMemory } from './folderMemory';
import { type FolderCases, folderSync } from './folderSync';

interface Parts {
  readonly cases: FolderCases;
  readonly memory: FolderMemory;
  /** Asks the user for a folder, rejecting with an `AbortError` when none is chosen; null where it cannot be. */
  readonly pick: (() => Promise<FileSystemDirectoryHandle>) | null;
  /** Only one tab writes at a time. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  /** Whether the app may write in the folder. @param ask may ask the user, which needs a click */
  readonly isAllowed: (folder: FileSystemDirectoryHandle, ask: boolean) => Promise<boolean>;
  /** How long a case may still be changing before it is written, in milliseconds. */
  readonly pause: number;
  /** Is told of what failed; the state says only that something did. */
  readonly note: (error: unknown) => void;
}

/** Keeps the folder that was chosen before, or none yet. */
export async function keepFolder({
  cases,
  memory,
  pick,
  inTurn,
  isAllowed,
  pause,
  note,
}: Parts): Promise<FolderKeeper> {
  const listeners = new Set<() => void>();
  const waiting = new Set<string>();
  let state: FolderState = { kind: pick ? 'none' : 'unsupported' };
  let sync: ReturnType<typeof folderSync> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Everything in the order in which it was asked. */
  let last: Promise<void> = Promise.resolve();

  const become = (next: FolderState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const tell = (hasFailed: boolean) => {
    if (state.kind === 'on' && sync) become({ ...state, ...sync.state(), waiting: waiting.size, hasFailed });
  };
  const queue = (work: (at: NonNullable<typeof sync>) => Promise<void>): Promise<void> => {
    const at = sync;
    if (!at) return Promise.resolve();
    last = last
      .then(() => (at === sync ? inTurn(() => work(at)) : undefined))
      .then(
        () => tell(false),
        (error) => {
          note(error);
          tell(true);
        },
      );
    return last;
  };
  const writeWaiting = () =>
    queue(async (at) => {
      for (const id of [...waiting]) {
        await at.write(id);
        waiting.delete(id);
        tell(false);
      }
    });
  const open = async (folder: FileSystemDirectoryHandle) => {
    sync = folderSync(folder, cases, memory);
    become({
      kind: 'on',
      folder: folder.name,
      waiting: 0,
      conflicts: [],
      newcomers: [],
      hasFailed: false,
    });
    await queue((at) => at.look());
  };

  const before = pick ? await memory.handle().catch(() => undefined) : undefined;
  if (before) {
    if (await isAllowed(before, false)) void open(before);
    else become({ kind: 'asleep', folder: before.name });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    choose: async () => {
      if (!pick) return;
      let folder: FileSystemDirectoryHandle;
      try {
        folder = await pick();
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return;
        throw error;
      }
      if (!(await isAllowed(folder, true))) return;
      await memory.begin(folder);
      await open(folder);
    },
    wake: async () => {
      const folder = await memory.handle();
      if (folder && (await isAllowed(folder, true))) await open(folder);
    },
    leave: async () => {
      sync = null;
      clearTimeout(timer);
      waiting.clear();
      await memory.forget();
      become({ kind: 'none' });
    },
    changed: (id) => {
      if (!sync) return;
      waiting.add(id);
      tell(state.kind === 'on' && state.hasFailed);
      clearTimeout(timer);
      timer = setTimeout(() => void writeWaiting(), pause);
    },
    taken: (record) => void queue((at) => at.taken(record)),
    look: () =>
      queue(async (at) => {
        await at.look();
        // It wrote whatever was not there yet.
        waiting.clear();
      }),
    read: async (fileName) => {
      if (!sync) throw new RangeError('There is no folder');
      return sync.read(fileName);
    },
    writeAside: (id) => queue((at) => at.writeAside(id)),
  };
}
