import type { CaseMaintenance, CaseRepository } from '../../cases/caseRepository';
import { caseChannel } from '../browser/caseChannel';
import { attemptOn } from './attempt';
import { type Connection, createConnection } from './connection';
import { indexedDbMaintenance } from './indexedDbMaintenance';
import { indexedDbRepository } from './indexedDbRepository';

/** Both ports on the browser's own database, as one tab has them: over one connection and one channel. */
export function indexedDbCases(
  connection: Connection = createConnection(),
): CaseRepository & CaseMaintenance {
  const attempt = attemptOn(connection);
  const channel = caseChannel();
  return { ...indexedDbRepository(attempt, channel), ...indexedDbMaintenance(attempt, channel) };
}
