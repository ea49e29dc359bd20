import { createContext, use } from 'react';
import type { ActorRefFrom } from 'xstate';
import { type Asked, askedIn } from '../machines/walkItems';
import type { walkMachine } from '../machines/walkMachine';
import { useCase } from './document';

export type Walk = ActorRefFrom<typeof walkMachine>;

export const WalkContext = createContext<Walk | null>(null);

/** The walk through the open case. @throws outside its pages */
export function useWalk(): Walk {
  const walk = use(WalkContext);
  if (!walk) throw new Error('There is no walk around this component');
  return walk;
}

/** What the walk asks, and what was said. Below a page of a case. */
export function useAsked(): Asked {
  return askedIn(useCase());
}
