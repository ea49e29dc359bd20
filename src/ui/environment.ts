import { createContext, use } from 'react';
import type { Environment } from '../cases/newCase';
import type { Stamp } from '../cases/stamp';

/** Ids, the clock and the name of this browser, given at the composition root. */
export interface AppEnvironment extends Environment {
  /** A UUID that this browser keeps; it stands in commands, never in a case. */
  readonly device: string;
}

export const EnvironmentContext = createContext<AppEnvironment | null>(null);

/** @throws outside the app */
export function useEnvironment(): AppEnvironment {
  const environment = use(EnvironmentContext);
  if (!environment) throw new Error('There is no environment around this component');
  return environment;
}

/** Marks what is done at this moment in this browser. */
export function stampNow({ newId, now, device }: AppEnvironment): Stamp {
  return { id: newId(), device, at: now().toISOString() };
}
