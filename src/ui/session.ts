import { createContext, use } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { documentMachine } from '../machines/documentMachine';
import type { sessionMachine } from '../machines/sessionMachine';
import { useActorState } from './useActorState';

export type Session = ActorRefFrom<typeof sessionMachine>;
export type SessionState = SnapshotFrom<typeof sessionMachine>;
export type OpenDocument = ActorRefFrom<typeof documentMachine>;

export const SessionContext = createContext<Session | null>(null);

/** The session that the app runs in. @throws outside the app */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no session around this component');
  return session;
}

/** A part of the session's state; the component renders again when it changes. */
export function useSessionState<T>(select: (snapshot: SessionState) => T): T {
  return useActorState(useSession(), select);
}

/** The document that is open in a session; undefined when there is none. */
export function documentIn({ children }: SessionState): OpenDocument | undefined {
  return children.document;
}

/** Whether another case may be opened: nothing waits to be saved. */
export function isAllSaved(state: SessionState): boolean {
  return state.can({ type: 'scan.begun' });
}
