import type { Case } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import { useLanguage, useWords } from '../language';
import { useToday } from '../today';
import '../theme/print.css';

/** On paper only: whose page this is, in place of the bar above it, and the day. */
export function PrintHeader({ record: { employer, expert } }: { readonly record: Case }) {
  const { language } = useLanguage();
  const words = useWords('approach');
  const day = useToday();
  return (
    <p className="only-print kicker">
      {words.printHeader(employer.name, expert.name || expert.organisation, writtenDay(day, language))}
    </p>
  );
}
