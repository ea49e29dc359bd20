/**
 * Does something when the browser has nothing else to do.
 * @param atMost how long to wait for that, in milliseconds
 */
export function whenIdle(action: () => void, atMost: number): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: atMost });
  else setTimeout(action, Math.min(atMost, 2_000));
}
