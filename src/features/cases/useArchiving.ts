import type { CaseSummary } from '../../cases/caseRepository';
import { changeStored } from '../../cases/changeStored';
import { useDevice } from '../../ui/device';
import { stampNow, useEnvironment } from '../../ui/environment';
import { isAllSaved, useSession, useSessionState } from '../../ui/session';

/** Puts a case away or back, and reads the list again. Whatever stands in the way, nothing is changed then. */
export function useArchiving() {
  const session = useSession();
  const environment = useEnvironment();
  const { cases, noteError } = useDevice();
  // A case that is still being saved here is not archived beside its own save.
  const canArchive = useSessionState(isAllSaved);
  /** @returns whether it is done */
  const archive = async ({ id, archived }: CaseSummary): Promise<boolean> => {
    try {
      const change = { type: 'archiving.changed', archived: !archived } as const;
      await changeStored(cases, id, [change], stampNow(environment));
    } catch (error) {
      noteError('save', error);
      return false;
    }
    session.send({ type: 'cases.changed' });
    return true;
  };
  return { canArchive, archive };
}
