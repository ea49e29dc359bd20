import { useCase } from '../document';
import { useGoTo } from '../goTo';
import { useWords } from '../language';
import { pages } from './pages';

/** The way to the questionnaire on paper, where it comes on paper. */
export function PaperLink() {
  const { toPaper } = useWords('caseNavigation');
  const goTo = useGoTo();
  if (!pages.paper.isThere(useCase())) return null;
  return (
    <p>
      <button type="button" className="button button--text" onClick={() => goTo('paper')}>
        {toPaper}
      </button>
    </p>
  );
}
