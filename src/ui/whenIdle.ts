/** Long enough, in milliseconds, for a first page and the one behind it to come over a slow network. */
export const PAGE_SETTLED = 4_000;

/** How long to wait for a browser that always has something to do, in milliseconds. */
const AT_MOST = 10_000;

/** Safari has no idle callback. */
const WITHOUT_CALLBACK = 2_000;

/**
 * Resolves when the browser has nothing else to do, or has been busy for ten seconds: for what nobody waits for.
 * @param notBefore in milliseconds since the page was opened; `PAGE_SETTLED` for what must be in nobody's way
 */
export async function whenIdle(notBefore = 0): Promise<void> {
  const early = notBefore - performance.now();
  if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: AT_MOST });
    else setTimeout(resolve, WITHOUT_CALLBACK);
  });
}
