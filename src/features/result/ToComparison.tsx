import type { Case } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import { measuredIn } from '../../report/measured';
import { useLanguage, useWords } from '../../ui/language';
import type { Walk } from '../../ui/session';

interface ToComparisonProps {
  readonly walk: Walk;
  readonly record: Case;
}

/** From the result of a second measurement to what changed since the first. */
export function ToComparison({ walk, record }: ToComparisonProps) {
  const { language } = useLanguage();
  const words = useWords('measureAgain');
  const before = measuredIn(record).at(-2)?.measurement;
  if (!before) return null;
  return (
    <p>
      <button
        type="button"
        className="button button--text"
        onClick={() => walk.send({ type: 'page.chosen', page: 'comparison' })}
      >
        {words.compare(writtenDay(before.date, language))}
      </button>
    </p>
  );
}
