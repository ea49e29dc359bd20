/** A loaded machine is no broken one. */
export const PATIENCE = 60_000;
const PAUSE = 40;

/**
 * Asks again until the answer is one (not null, false or nothing), and gives it. A question that fails was asked
 * too early: of a page on its way out, of a server that is not there yet.
 * @throws after a minute, with what was waited for
 */
export async function until(what, ask) {
  const end = performance.now() + PATIENCE;
  let last;
  for (;;) {
    try {
      last = undefined;
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
    } catch (cause) {
      last = cause;
    }
    if (performance.now() > end) throw new Error(`not within a minute: ${what}`, { cause: last });
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}
