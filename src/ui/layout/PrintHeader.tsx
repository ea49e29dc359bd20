import type { Case } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import { today } from '../../lib/days';
import { useLanguage, useWords } from '../language';
import '../theme/print.css';

/** On paper only: whose page this is, in place of the bar above it, and the day. */
export function PrintHeader({ record: { employer, expert } }: { readonly record: Case }) {
  const { language } = useLanguage();
  const words = useWords('approach');
  return (
    <p className="only-print kicker">
      {words.printHeader(employer.name, expert.name || expert.organisation, writtenDay(today(), language))}
    </p>
  );
}
