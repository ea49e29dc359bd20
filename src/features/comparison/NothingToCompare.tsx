import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';

/** What the address of the comparison shows as long as there is nothing to compare. */
export function NothingToCompare() {
  const words = useWords('comparison');
  return (
    <Page title={words.title} className="result">
      <CaseNavigation />
      <h1 tabIndex={-1}>{words.nothingToCompare}</h1>
      <p>{words.nothingToCompareText}</p>
    </Page>
  );
}
