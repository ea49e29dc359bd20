import { archivedAs } from '../../cases/archiving';
import type { CaseSummary } from '../../cases/caseStore';
import { useDevice } from '../../ui/device';
import { useSession, useSessionState } from '../../ui/session';

/** Puts a case away or back, and reads the list again. Whatever stands in the way, nothing is changed then. */
export function useArchiving() {
  const session = useSession();
  const { cases } = useDevice();
  // The case on the table would be overtaken by its own archiving.
  const canArchive = useSessionState((state) => state.can({ type: 'scan.begun' }));
  /** @returns whether it is done */
  const archive = async ({ id, archived }: CaseSummary): Promise<boolean> => {
    try {
      const record = await cases.load(id);
      await cases.save(archivedAs(record, !archived), record.revision);
    } catch {
      return false;
    }
    session.send({ type: 'start.opened' });
    return true;
  };
  return { canArchive, archive };
}
