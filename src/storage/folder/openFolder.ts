import type { FolderKeeper } from '../../cases/folder/folderKeeper';
import { localPreferences } from '../browser/localPreferences';
import { type FolderMemory, folderMemory } from './folderMemory';
import type { FolderCases } from './folderSync';
import { keepFolder } from './keepFolder';

/** Of Chromium; TypeScript's own library does not have it yet. */
interface Picking {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}
type Permission = (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
interface Permitting {
  readonly queryPermission?: Permission;
  readonly requestPermission?: Permission;
}

const PAUSE = 2_000;
const LOCK = 'igm-scan.folder';

/** The folder of this browser, where it can keep one: it also takes locks, so that only one tab writes. */
export function openFolder(cases: FolderCases, note: (error: unknown) => void): Promise<FolderKeeper> {
  const browser: Window & Picking = window;
  const { showDirectoryPicker } = browser;
  const { locks }: { readonly locks?: LockManager } = navigator;
  const isPossible = showDirectoryPicker && locks;
  return keepFolder({
    cases,
    memory: noted(folderMemory()),
    pick: isPossible ? () => showDirectoryPicker.call(window, { id: 'igm-scan', mode: 'readwrite' }) : null,
    inTurn: async (work) => (locks ? locks.request(LOCK, work) : work()),
    isAllowed,
    pause: PAUSE,
    note,
  });
}

/** Says in a place that is read at once whether there is a folder, so that its code is fetched only then. */
function noted(memory: FolderMemory): FolderMemory {
  return {
    ...memory,
    begin: async (folder) => {
      await memory.begin(folder);
      localPreferences.set('folder', 'kept');
    },
    forget: async () => {
      await memory.forget();
      localPreferences.set('folder', '');
    },
  };
}

async function isAllowed(folder: FileSystemDirectoryHandle & Permitting, ask: boolean): Promise<boolean> {
  const options = { mode: 'readwrite' } as const;
  const answer = await folder.queryPermission?.(options);
  if (answer !== 'prompt') return answer !== 'denied';
  return ask && (await folder.requestPermission?.(options)) === 'granted';
}
