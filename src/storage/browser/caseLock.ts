/** Who may change a case: this tab, or another one that has it open. */
export type Holder = 'here' | 'elsewhere';

/**
 * Holds a case for this tab, as long as no other tab does. Where the browser has no locks every tab may
 * change a case, and a save that another tab was ahead of meets another version there.
 * @param say is told who holds it: at once, and again when the other tab lets go of it
 * @returns how to let go of it
 */
export function holdCase(id: string, say: (holder: Holder) => void): () => void {
  // Absent outside a secure context.
  const { locks }: { readonly locks?: LockManager } = navigator;
  if (!locks) {
    say('here');
    return () => undefined;
  }
  const name = `igm-scan.case.${id}`;
  const over = new AbortController();
  const hold = () =>
    new Promise<void>((letGo) => {
      over.signal.addEventListener('abort', () => letGo());
      say('here');
    });
  const ask = async () => {
    const isFree = await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (over.signal.aborted || !lock) return lock !== null;
      await hold();
      return true;
    });
    if (isFree) return;
    say('elsewhere');
    await locks.request(name, { signal: over.signal }, hold);
  };
  ask().catch(() => {
    // Waiting was called off, or the browser refuses locks here: then it is as if it had none.
    if (!over.signal.aborted) say('here');
  });
  return () => over.abort();
}
