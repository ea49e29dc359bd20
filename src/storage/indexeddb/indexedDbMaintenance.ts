import type { CaseMaintenance } from '../../cases/caseRepository';
import type { CaseChannel } from '../browser/caseChannel';
import { asStorageError } from './asStorageError';
import type { Attempt } from './attempt';
import { keepAllCopied } from './summaries';
import { write } from './write';

/** The upkeep of the browser's own database. Fetched when it is used. */
export function indexedDbMaintenance(attempt: Attempt, channel: CaseChannel): CaseMaintenance {
  const many = () => import('./manyCases');
  const removing = () => import('./removing');
  return {
    each: (visit) => attempt('each', async (db) => (await many()).each(db, visit)),

    putMany: async (replacements) => {
      const refused = await attempt('putMany', async (db) => (await many()).putMany(db, replacements));
      const put = replacements.filter(({ record }) => !refused.includes(record));
      channel.announce(put.map(({ record: { id } }) => ({ id, kind: 'put' })));
      return refused;
    },

    noteCopied: (copies) => attempt('noteCopied', async (db) => (await many()).noteCopied(db, copies)),

    noteAllCopied: (moment) =>
      attempt('noteAllCopied', (db) => write(db, (transaction) => keepAllCopied(transaction, moment))),

    check: () =>
      attempt('check', async (db) => {
        const [{ isWhole }, { repair }] = await Promise.all([import('./readList'), import('./repair')]);
        if (await isWhole(db)) return false;
        await write(db, repair);
        return true;
      }),

    deleteAll: async () => {
      const ids = await attempt('deleteAll', async (db) => (await removing()).removeAll(db));
      channel.announce(ids.map((id) => ({ id, kind: 'deleted' })));
    },

    quarantined: () => attempt('quarantined', (db) => db.getAll('setAside')),
    emptyQuarantine: () =>
      attempt('emptyQuarantine', (db) =>
        write(db, (transaction) => transaction.objectStore('setAside').clear()),
      ),

    acceptLoss: () => attempt('acceptLoss', async (db) => (await removing()).acceptMissing(db)),

    // Past the connection: it is wanted most when the database cannot be opened as ours.
    dump: async () => {
      const { dump } = await import('./dump');
      return dump().catch((error: unknown) => {
        throw asStorageError(error, 'dump');
      });
    },
  };
}
