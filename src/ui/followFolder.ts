import type { FolderKeeper } from '../cases/folder/folderKeeper';
import { isSaved } from '../machines/sessionMachine';
import { documentIn, type OpenDocument, type Session } from './session';

const followed = new WeakSet<Session>();

/** From now on every case that is saved is written to the folder as well. Asked again, it goes on as it did. */
export function followFolder(session: Session, keeper: FolderKeeper): void {
  if (followed.has(session)) return;
  followed.add(session);
  let document: OpenDocument | undefined;
  let { opened } = session.getSnapshot().context;
  const follow = () => {
    const state = session.getSnapshot();
    // A case that goes on from a file of the folder may be written over that file.
    if (state.context.opened && state.context.opened !== opened) keeper.taken(state.context.opened.case);
    ({ opened } = state.context);
    const open = documentIn(state);
    if (open === document) return;
    document = open;
    if (open) followDocument(open, keeper);
  };
  follow();
  session.subscribe(follow);
}

function followDocument(document: OpenDocument, keeper: FolderKeeper): void {
  let { saved } = document.getSnapshot().context;
  document.subscribe((state) => {
    const { context } = state;
    if (!isSaved(state) || context.saved === saved) return;
    ({ saved } = context);
    keeper.changed(context.id);
  });
}
