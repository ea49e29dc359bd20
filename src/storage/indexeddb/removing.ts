import { PREFIX } from '../browser/localPreferences';
import { highWaterMark, levelOf, NONE } from './highWaterMark';
import { noteMissingAsRemoved, noteRemoved } from './removed';
import type { Database, Writing } from './schema';
import { write } from './write';

export async function remove(db: Database, id: string): Promise<void> {
  await write(db, async (transaction) => {
    const [cases, summaries] = [transaction.objectStore('cases'), transaction.objectStore('summaries')];
    const stored = await summaries.get(id);
    if (stored) await noteRemoved(transaction, levelOf([stored.summary]));
    await Promise.all([cases.delete(id), summaries.delete(id)]);
  });
}

/** @returns the ids of the cases that were there */
export async function removeAll(db: Database): Promise<readonly string[]> {
  // What was filled in and never saved, in this tab.
  removeOurs(() => sessionStorage);
  const ids = await write(db, async (transaction) => {
    const all = await transaction.objectStore('cases').getAllKeys();
    // Two numbers stay, of how much was removed: a killed browser may bring the high-water mark back.
    await noteRemoved(transaction, await levelIn(transaction));
    await noteMissingAsRemoved(transaction, highWaterMark.read() ?? NONE, NONE);
    await Promise.all([
      transaction.objectStore('cases').clear(),
      transaction.objectStore('summaries').clear(),
      transaction.objectStore('setAside').clear(),
    ]);
    return all;
  });
  // The choices, and the high-water mark.
  removeOurs(() => localStorage);
  return ids;
}

export async function acceptMissing(db: Database): Promise<void> {
  await write(db, async (transaction) => {
    await noteMissingAsRemoved(transaction, highWaterMark.read() ?? NONE, await levelIn(transaction));
  });
}

async function levelIn(transaction: Writing) {
  const stored = await transaction.objectStore('summaries').getAll();
  return levelOf(stored.map(({ summary }) => summary));
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
