import type { CaseRepository } from '../../cases/caseRepository';
import { StorageError } from '../../cases/errors';
import { SUMMARY_SHAPE } from '../../cases/summary';
import { versionOf } from '../../cases/version';
import type { CaseChannel } from '../browser/caseChannel';
import type { Attempt } from './attempt';
import { put } from './put';
import { readGlance } from './readGlance';
import { readSummary } from './readSummary';
import { trusted } from './trusted';
import { write } from './write';

/**
 * Cases in the browser's own database. A save resolves only when the bytes are on the disk. What is not
 * needed before the first question is fetched when it is used.
 */
export function indexedDbRepository(attempt: Attempt, channel: CaseChannel): CaseRepository {
  const reading = () => import('./readList');
  return {
    glance: () => attempt('glance', readGlance),

    list: (before) => attempt('list', async (db) => (await reading()).readList(db, before)),

    summary: (id) => attempt(id, (db) => readSummary(db, id)),

    due: (route, days, most) =>
      attempt('due', async (db) => (await reading()).readDue(db, route, days, most)),

    get: (id) =>
      attempt(id, async (db) => {
        const [record, storedSummary] = await Promise.all([db.get('cases', id), db.get('summaries', id)]);
        if (record === undefined) throw new StorageError('notFound', id);
        const known = trusted(record, storedSummary);
        if (known) return { record: known, version: versionOf(known) };
        const { parseStored } = await import('../../cases/storedCase');
        const found = await parseStored(record);
        if (found.kind === 'newer') throw new StorageError('newer', id);
        const isGood = found.kind === 'case' && found.case.id === id;
        const isSummarised =
          isGood &&
          storedSummary?.shape === SUMMARY_SHAPE &&
          storedSummary.summary.revision === found.case.revision;
        if (!isSummarised) {
          const { repairOne } = await import('./repair');
          await write(db, (transaction) => repairOne(transaction, id));
        }
        if (isGood) return { record: found.case, version: versionOf(found.case) };
        throw new StorageError('unreadable', id, { cause: found });
      }),

    put: async (record, expected) => {
      const version = await attempt(record.id, (db) => put(db, record, expected));
      channel.announce([{ id: record.id, kind: 'put' }]);
      return version;
    },

    delete: async (id) => {
      await attempt(id, async (db) => (await import('./removing')).remove(db, id));
      channel.announce([{ id, kind: 'deleted' }]);
    },

    watch: (listener) => channel.listen(listener),
  };
}
