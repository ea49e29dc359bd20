import { whenIdle } from './whenIdle';

/** Long enough, in milliseconds, for a first page and the one behind it to come over a slow network. */
const SETTLING = 4_000;

let quiet: Promise<void> | null = null;

/** Resolves once the page has settled: for what nobody waits for, and what must be in nobody's way. */
export function quietMoment(): Promise<void> {
  quiet ??= new Promise((resolve) => setTimeout(() => whenIdle(resolve, 10_000), SETTLING));
  return quiet;
}
