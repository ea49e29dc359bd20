import type { RemoteChange } from '../../cases/caseRepository';
import { isOneOf } from '../../lib/isOneOf';

const NAME = 'igm-scan.cases';

const kinds = ['put', 'deleted'] as const satisfies ReadonlyArray<RemoteChange['kind']>;

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
      // Another version of the app may say what this one does not know.
      for (const change of Array.isArray(data) ? data : []) {
        if (isChange(change)) for (const listener of listeners) listener(change);
      }
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

function isChange(said: unknown): said is RemoteChange {
  if (typeof said !== 'object' || said === null || !('id' in said) || !('kind' in said)) return false;
  return typeof said.id === 'string' && isOneOf(kinds, said.kind);
}
