import { applyCommand } from './apply/applyCommand';
import type { CaseRepository } from './caseRepository';
import type { CaseChange } from './commands/caseCommand';
import { storageProblemOf } from './errors';
import { type Stamp, stamped } from './stamp';

/** So often another version may come in between; then someone is writing all the time. */
const MOST_TRIES = 5;

/**
 * Changes a case that is not open here. Where someone else was ahead the change is made on top of theirs, so that
 * nothing of either is lost; a tab that has the case open takes the change over (`CaseRepository.watch`).
 * @throws StorageError when the case cannot be read or written
 * @throws RangeError when the case does not allow the changes
 */
export async function changeStored(
  repository: Pick<CaseRepository, 'get' | 'put'>,
  id: string,
  changes: readonly CaseChange[],
  stamp: Stamp,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { record, version } = await repository.get(id);
    const changed = stamped(changes, stamp).reduce((before, command) => {
      const applied = applyCommand(before, command);
      if (applied.kind === 'refused') throw new RangeError(`${applied.reason}: ${applied.subject}`);
      return applied.case;
    }, record);
    try {
      await repository.put(changed, version);
      return;
    } catch (error) {
      if (storageProblemOf(error) !== 'conflict' || tries === MOST_TRIES) throw error;
    }
  }
}
