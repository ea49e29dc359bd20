import { type Route, routeOf } from '../../ui/routes';
import type { Session, SessionState } from '../../ui/session';

/** The case that is open and looked at; null when there is none, or it is only being saved. */
export function openIdIn(state: SessionState): string | null {
  const { subject } = state.context;
  if (!subject || !state.matches({ document: { open: { attention: 'shown' } } })) return null;
  return subject.kind === 'stored' ? subject.id : subject.record.id;
}

/** Opens what an address names, unless it is open already. */
export function openWhatIsNamed(session: Session, path: string): void {
  const state = session.getSnapshot();
  const route = routeOf(path);
  const open = openIdIn(state);
  if (isOfLists(route) && (open !== null || state.matches({ list: 'unread' }))) {
    session.send({ type: 'list.opened' });
  }
  if (route.kind === 'new' && open !== null) session.send({ type: 'scan.begun' });
  if (route.kind === 'case' && open !== route.id) session.send({ type: 'case.chosen', id: route.id });
}

/** Of these a case may be open; of all others only what is stored is shown, or changed. */
const besideACase: ReadonlySet<Route['kind']> = new Set(['case', 'new', 'library', 'unknown']);

/**
 * Whether an address shows a list of cases, or says or changes something of those that are stored. A case that was open
 * is let go of then.
 */
export function isOfLists({ kind }: Route): boolean {
  return !besideACase.has(kind);
}
