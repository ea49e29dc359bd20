import type { Report } from '../../report/viewModel/report';
import { useReportWords } from '../reportWords';
import { useWalk } from '../walk';

/** Says that questions are open, with the way to them. */
export function OpenNotice({ report }: { readonly report: Report }) {
  const walk = useWalk();
  const words = useReportWords();
  if (report.isComplete) return null;
  return (
    <p className="alert alert--notice">
      {words.incompleteHere(report.openItems.length)}{' '}
      <button
        type="button"
        className="button button--text"
        onClick={() => walk.send({ type: 'review.opened' })}
      >
        {words.toReview}
      </button>
    </p>
  );
}
