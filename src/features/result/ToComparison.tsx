import type { Case } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import { scoredMeasurements } from '../../scoring/scoredMeasurements';
import { useGoTo } from '../../ui/goTo';
import { useLanguage, useWords } from '../../ui/language';

interface ToComparisonProps {
  readonly record: Case;
}

/** From the result of a second measurement to what changed since the first. */
export function ToComparison({ record }: ToComparisonProps) {
  const goTo = useGoTo();
  const { language } = useLanguage();
  const words = useWords('measureAgain');
  const before = scoredMeasurements(record).at(-2)?.measurement;
  if (!before) return null;
  return (
    <p>
      <button type="button" className="button button--text" onClick={() => goTo('comparison')}>
        {words.compare(writtenDay(before.date, language))}
      </button>
    </p>
  );
}
