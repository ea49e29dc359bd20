import { PREFIX } from '../browser/localPreferences';
import { highWaterMark, levelOf, NONE } from './highWaterMark';
import { forgetPacked } from './packed';
import { noteMissingAsRemoved, noteRemoved } from './removed';
import type { Database } from './schema';
import { keepSummary, metaIn, summaryIn } from './summaries';
import { levelIn, NOTHING } from './tally';
import { write } from './write';

export async function remove(db: Database, id: string): Promise<void> {
  await write(db, async (transaction) => {
    const stored = await summaryIn(transaction, id);
    if (stored) await noteRemoved(transaction, levelOf(stored.summary));
    await transaction.objectStore('cases').delete(id);
    await keepSummary(transaction, id, null);
    await forgetPacked(transaction);
  });
}

/** @returns the ids of the cases that were there */
export async function removeAll(db: Database): Promise<readonly string[]> {
  // What was filled in and never saved, in this tab.
  removeOurs(() => sessionStorage);
  const ids = await write(db, async (transaction) => {
    const all = await transaction.objectStore('cases').getAllKeys();
    // Two numbers stay, of how much was removed: a killed browser may bring the high-water mark back.
    const tally = (await metaIn(transaction, 'tally')) ?? NOTHING;
    await noteRemoved(transaction, levelIn(tally));
    await noteMissingAsRemoved(transaction, highWaterMark.read() ?? NONE, NONE);
    await forgetPacked(transaction);
    await Promise.all([
      transaction.objectStore('cases').clear(),
      transaction.objectStore('summaries').clear(),
      transaction.objectStore('setAside').clear(),
      transaction.objectStore('invitations').clear(),
      // The moments go on, so that no case that comes later is taken for one of those.
      transaction.objectStore('meta').put({ ...NOTHING, moment: tally.moment }, 'tally'),
    ]);
    return all;
  });
  // The choices, and the high-water mark.
  removeOurs(() => localStorage);
  return ids;
}

export async function acceptMissing(db: Database): Promise<void> {
  await write(db, async (transaction) => {
    const tally = (await metaIn(transaction, 'tally')) ?? NOTHING;
    await noteMissingAsRemoved(transaction, highWaterMark.read() ?? NONE, levelIn(tally));
  });
}

function removeOurs(storage: () => Storage): void {
  try {
    const place = storage();
    const names = Array.from({ length: place.length }, (_, index) => place.key(index));
    for (const name of names) if (name?.startsWith(PREFIX)) place.removeItem(name);
  } catch {
    // Without this storage there is nothing in it.
  }
}
