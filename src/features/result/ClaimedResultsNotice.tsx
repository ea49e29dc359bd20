import type { Case } from '../../cases/case';
import { isAdvisedAsClaimed, isAsClaimed } from '../../report/exports/claimedResults';
import { useReportWords } from '../../ui/reportWords';
import { useSessionState } from '../../ui/session';

/** Says so when the numbers in an opened file differ from what its answers give, or the steps from those of today. */
export function ClaimedResultsNotice({ record }: { readonly record: Case }) {
  const words = useReportWords();
  const opened = useSessionState(({ context }) => context.opened);
  if (!opened?.claimedResults) return null;
  const areScores = isAsClaimed(opened.case, opened.claimedResults);
  if (areScores && isAdvisedAsClaimed(opened.case, opened.claimedResults)) return null;
  // A kept copy has another id, but comes from the same file.
  if (opened.case.employer.name !== record.employer.name) return null;
  return <p className="alert alert--notice">{areScores ? words.adviceDiffers : words.claimedDiffers}</p>;
}
