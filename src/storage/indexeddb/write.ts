import type { Database, Writing } from './schema';

const stores = ['cases', 'summaries', 'setAside', 'meta', 'packed', 'invitations'] as const;

/**
 * Writes in one transaction: all of it or nothing. Resolves when the bytes are on the disk.
 * @param work may await nothing but the transaction
 */
export async function write<T>(db: Database, work: (transaction: Writing) => Promise<T>): Promise<T> {
  // `strict`: shown as saved means on the disk, also after a power cut.
  const transaction = db.transaction([...stores], 'readwrite', {
    durability: 'strict',
  });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    // Over already when the database itself refused.
    try {
      transaction.abort();
    } catch {}
    await transaction.done.catch(() => undefined);
    throw error;
  }
}
