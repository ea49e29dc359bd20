import { comparisonWords } from '../../../i18n/comparison';
import { useLanguage } from '../../language';
import type { Walk } from '../../session';
import { CaseNavigation } from '../CaseNavigation';
import { Page } from '../Page';

/** What the address of the comparison shows as long as there is nothing to compare. */
export function NothingToCompare({ walk }: { readonly walk: Walk }) {
  const words = comparisonWords[useLanguage().language];
  return (
    <Page title={words.title} className="result">
      <CaseNavigation walk={walk} />
      <h1 tabIndex={-1}>{words.nothingToCompare}</h1>
      <p>{words.nothingToCompareText}</p>
    </Page>
  );
}
