import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';

interface ProblemScreenProps {
  readonly heading: string;
  readonly text: string;
  readonly onRetry?: () => void;
}

/** Says what went wrong and leaves two ways out: try again, or the start page. */
export function ProblemScreen({ heading, text, onRetry }: ProblemScreenProps) {
  const words = useWords('app');
  return (
    <Page title={heading}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p>{text}</p>
      <div className="row">
        {onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            {words.tryAgain}
          </button>
        )}
        <a className="button button--quiet" href="#/">
          {words.toStart}
        </a>
      </div>
    </Page>
  );
}
