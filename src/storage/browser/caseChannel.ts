import type { RemoteChange } from '../../cases/caseRepository';
import { z } from '../../lib/zod';

const NAME = 'igm-scan.cases';

/** What one tab tells the others. */
const Message = z.array(z.object({ id: z.string(), kind: z.enum(['put', 'deleted']) }));

/** Tells the other tabs what happens to the cases in this one, and hears what happens in them. */
export interface CaseChannel {
  /** Call it after the change is on the disk. The own tab hears nothing of it. */
  announce(changes: readonly RemoteChange[]): void;
  /** @returns how to stop */
  listen(listener: (change: RemoteChange) => void): () => void;
}

/** The channel of this tab. Where the browser has none, nothing is told and nothing heard. */
export function caseChannel(): CaseChannel {
  const listeners = new Set<(change: RemoteChange) => void>();
  let channel: BroadcastChannel | undefined;
  const opened = () => {
    if (channel || typeof BroadcastChannel === 'undefined') return channel;
    channel = new BroadcastChannel(NAME);
    channel.addEventListener('message', ({ data }) => {
      const message = Message.safeParse(data);
      // Another version of the app may say what this one does not know.
      for (const change of message.data ?? []) for (const listener of listeners) listener(change);
    });
    return channel;
  };
  return {
    announce: (changes) => {
      if (changes.length > 0) opened()?.postMessage(changes);
    },
    listen: (listener) => {
      opened();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
