import { anyStoredCase } from '../../cases/anyStoredCase';
import type { StoredCase } from '../../cases/checkedRecord';
import { levelOf } from './highWaterMark';
import { forgetPacked } from './packed';
import { noteRemoved } from './removed';
import type { Upgrading, Writing } from './schema';
import { storedSummaryOf } from './storedSummary';
import { asCopied, isOurs, keepSummary, metaIn, summaryIn, tallyOf } from './summaries';
import { NOTHING } from './tally';

/**
 * Gives every case its summary, takes away summaries of nothing, moves what is no valid case to quarantine and back
 * what has become one, and counts all of it afresh. Cases of a newer version of the app stay as they are, without a
 * summary.
 */
export async function repair(transaction: Writing | Upgrading): Promise<void> {
  await giveBack(transaction);
  const summaries = transaction.objectStore('summaries');
  const [ids, keys, stored] = await Promise.all([
    transaction.objectStore('cases').getAllKeys(),
    summaries.getAllKeys(),
    summaries.getAll(),
  ]);
  const isCase = new Set(ids);
  const isGood = new Set(stored.filter(isOurs).map(({ summary }) => summary.id));
  for (const key of keys) if (!isCase.has(key)) await summaries.delete(key);
  let newer = 0;
  for (const id of ids) {
    if (!isGood.has(id) && (await repairOne(transaction, id)).kind === 'newer') newer += 1;
  }
  await recount(transaction, newer);
}

/** What an earlier check refused and this one does not is a case again, unless another has its place by now. */
async function giveBack(transaction: Writing | Upgrading): Promise<void> {
  const cases = transaction.objectStore('cases');
  let cursor = await transaction.objectStore('setAside').openCursor();
  while (cursor) {
    const { id, record } = cursor.value;
    const found = anyStoredCase(record);
    const isFree = (await cases.getKey(id)) === undefined;
    if (isFree && found.kind === 'case' && found.case.id === id) {
      await cases.put(record, id);
      await cursor.delete();
    }
    cursor = await cursor.continue();
  }
}

/** What was changed past the tally is counted with the rest. */
async function recount(transaction: Writing | Upgrading, newer: number): Promise<void> {
  const [stored, { moment } = NOTHING, copied] = await Promise.all([
    transaction.objectStore('summaries').getAll(),
    metaIn(transaction, 'tally'),
    metaIn(transaction, 'copied'),
  ]);
  const ours = stored.filter(isOurs);
  const last = ours.reduce((latest, { written }) => Math.max(latest, written), moment);
  const tally = tallyOf(
    ours.map((one) => asCopied(one, copied)),
    { moment: Math.max(last, copied ?? 0), newer },
  );
  await transaction.objectStore('meta').put(tally, 'tally');
}

/** The same for one record. @returns what it turned out to be */
export async function repairOne(transaction: Writing | Upgrading, id: string): Promise<StoredCase> {
  const cases = transaction.objectStore('cases');
  const [record, before] = await Promise.all([cases.get(id), summaryIn(transaction, id)]);
  const found = anyStoredCase(record);
  if (found.kind === 'newer') return found;
  if (found.kind === 'case' && found.case.id === id) {
    await keepSummary(transaction, id, storedSummaryOf(found.case, before));
    return found;
  }
  // It was counted when it was still a case.
  if (before) await noteRemoved(transaction, levelOf(before.summary));
  if (record !== undefined) {
    await transaction.objectStore('setAside').add({ at: new Date().toISOString(), id, record });
  }
  await cases.delete(id);
  await keepSummary(transaction, id, null);
  await forgetPacked(transaction);
  return { kind: 'invalid', cause: found };
}
