import { memo } from 'react';
import type { CaseList } from '../../cases/caseRepository';
import { copyReminder } from '../../cases/copyReminder';
import { useWords } from '../language';

/** For a list: how many cases have no copy, or an old one, with the way to a backup. Counted once for a list. */
export const CopiesReminder = memo(function CopiesReminder({ list }: { readonly list: CaseList }) {
  const words = useWords('backup');
  const count = list.cases.filter(
    ({ revision, copiedRevision, answered, items, example }) =>
      copyReminder({
        revision,
        copied: copiedRevision ?? null,
        // A summary does not say whether the result was shown; it was there when all was answered.
        hasResult: answered === items,
        example,
      }) !== null,
  ).length;
  if (count === 0) return null;
  return (
    <p className="alert alert--notice">
      {words.withoutCopy(count)} <a href="#/device">{words.toBackup}</a>
    </p>
  );
});
