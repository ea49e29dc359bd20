import { approachOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import { useLanguage, useWords } from '../../ui/language';

/** What was decided about going on, and when to look again; nothing before a decision. */
export function DecisionSaid({ record }: { readonly record: Case }) {
  const { language } = useLanguage();
  const { suitability: words } = useWords('approach');
  const { decision, decidedOn, reviewOn } = approachOf(record).suitability;
  if (decision === null) return null;
  const day = decidedOn && writtenDay(decidedOn, language);
  return (
    <p>
      {[
        words.decided(words.decisions[decision].label.toLowerCase(), day),
        reviewOn && words.review(writtenDay(reviewOn, language)),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}
