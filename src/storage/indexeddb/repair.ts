import { anyStoredCase } from '../../cases/anyStoredCase';
import type { StoredCase } from '../../cases/checkedRecord';
import { SUMMARY_SHAPE } from '../../cases/summary';
import { levelOf } from './highWaterMark';
import { noteRemoved } from './removed';
import type { Upgrading, Writing } from './schema';
import { storedSummaryOf } from './storedSummary';

/**
 * Gives every case its summary, takes away summaries of nothing, and moves what is no valid case to quarantine.
 * Cases of a newer version of the app stay as they are, without a summary.
 * @returns how many of those there are
 */
export async function repair(transaction: Writing | Upgrading): Promise<number> {
  const summaries = transaction.objectStore('summaries');
  const [ids, keys, stored] = await Promise.all([
    transaction.objectStore('cases').getAllKeys(),
    summaries.getAllKeys(),
    summaries.getAll(),
  ]);
  const isCase = new Set(ids);
  const isGood = new Set(
    stored.filter(({ shape }) => shape === SUMMARY_SHAPE).map(({ summary }) => summary.id),
  );
  for (const key of keys) if (!isCase.has(key)) await summaries.delete(key);
  let newer = 0;
  for (const id of ids) {
    if (!isGood.has(id) && (await repairOne(transaction, id)).kind === 'newer') newer += 1;
  }
  return newer;
}

/** The same for one record. @returns what it turned out to be */
export async function repairOne(transaction: Writing | Upgrading, id: string): Promise<StoredCase> {
  const [cases, summaries] = [transaction.objectStore('cases'), transaction.objectStore('summaries')];
  const [record, before] = await Promise.all([cases.get(id), summaries.get(id)]);
  const found = anyStoredCase(record);
  if (found.kind === 'newer') return found;
  if (found.kind === 'case' && found.case.id === id) {
    await summaries.put(storedSummaryOf(found.case, before), id);
    return found;
  }
  // It was counted when it was still a case.
  if (before) await noteRemoved(transaction, levelOf([before.summary]));
  if (record !== undefined) {
    await transaction.objectStore('setAside').add({ at: new Date().toISOString(), id, record });
  }
  await Promise.all([cases.delete(id), summaries.delete(id)]);
  return { kind: 'invalid', cause: found };
}
