import { createContext, use } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { sessionMachine } from '../machines/sessionMachine';
import type { walkMachine } from '../machines/walkMachine';
import { useActorState } from './useActorState';

export type Session = ActorRefFrom<typeof sessionMachine>;
export type Walk = ActorRefFrom<typeof walkMachine>;

export const SessionContext = createContext<Session | null>(null);

/** The session that the app runs in. @throws outside the app */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no session around this component');
  return session;
}

/** A part of the session's state; the component renders again when it changes. */
export function useSessionState<T>(select: (snapshot: SnapshotFrom<typeof sessionMachine>) => T): T {
  return useActorState(useSession(), select);
}

/** The walk on the table, when there is one. */
export function useWalk(): Walk | undefined {
  return useSessionState(({ children }) => children.walk as Walk | undefined);
}
