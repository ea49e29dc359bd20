import type { CaseSummary } from '../../cases/caseRepository';
import type { Database } from './schema';
import { isOurs, summaryIn } from './summaries';

/** What a list says of one case; null when it is not there. */
export async function readSummary(db: Database, id: string): Promise<CaseSummary | null> {
  const transaction = db.transaction(['summaries', 'meta']);
  const found = await summaryIn(transaction, id);
  return found && isOurs(found) ? found.summary : null;
}
