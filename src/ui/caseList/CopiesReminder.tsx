import type { CaseGlance } from '../../cases/caseRepository';
import { useWords } from '../language';

/** For a list: how many cases have no copy, or an old one, with the way to a backup. */
export function CopiesReminder({ list }: { readonly list: CaseGlance }) {
  const words = useWords('backup');
  const { uncopied } = list.counts;
  if (uncopied === 0) return null;
  return (
    <p className="alert alert--notice">
      {words.withoutCopy(uncopied)} <a href="#/device">{words.toBackup}</a>
    </p>
  );
}
