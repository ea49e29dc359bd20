import type { FolderKeeper } from '../cases/folder/folderKeeper';
import type { Session } from './session';

const followed = new WeakSet<Session>();

/** From now on every case that is kept is written to the folder as well. Asked again, it goes on as it did. */
export function followFolder(session: Session, keeper: FolderKeeper): void {
  if (followed.has(session)) return;
  followed.add(session);
  const { context } = session.getSnapshot();
  let { opened, current, kept } = context;
  session.subscribe(({ context: now }) => {
    // A case that goes on from a file of the folder may be written over that file.
    if (now.opened && now.opened !== opened && now.opened.case.id === now.current?.id) {
      keeper.taken(now.opened.case);
    }
    const isNews = now.current?.id !== current?.id || now.kept !== kept;
    if (now.current && now.kept === now.current.revision && isNews) keeper.changed(now.current.id);
    ({ opened, current, kept } = now);
  });
}
