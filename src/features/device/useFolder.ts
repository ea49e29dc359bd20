import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FolderKeeper, FolderState } from '../../cases/folder/folderKeeper';
import { useDevice } from '../../ui/device';
import { followFolder } from '../../ui/followFolder';
import { useSession } from '../../ui/session';

const notYet = () => () => undefined;

/** The folder on disk and how it is; null until it is known. */
export function useFolder(): { readonly keeper: FolderKeeper; readonly state: FolderState } | null {
  const { folder } = useDevice();
  const session = useSession();
  const [keeper, setKeeper] = useState<FolderKeeper | null>(null);
  useEffect(() => {
    folder().then(
      (found) => {
        followFolder(session, found);
        void found.look();
        setKeeper(found);
      },
      // Without it the section says nothing.
      () => undefined,
    );
  }, [folder, session]);
  const state = useSyncExternalStore(keeper?.subscribe ?? notYet, () => keeper?.state() ?? null);
  return keeper && state && { keeper, state };
}
