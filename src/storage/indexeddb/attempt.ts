import { asStorageError } from './asStorageError';
import type { Connection } from './connection';
import type { Database } from './schema';

/** Does something with the open database. @throws StorageError, whatever the browser says */
export type Attempt = <T>(subject: string, work: (db: Database) => Promise<T>) => Promise<T>;

export function attemptOn(connection: Connection): Attempt {
  return async (subject, work) => {
    try {
      return await work(await connection());
    } catch (error) {
      throw asStorageError(error, subject);
    }
  };
}
