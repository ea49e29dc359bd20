import { useMemo } from 'react';
import { agesOf } from '../../cases/ages';
import type { CaseSummary } from '../../cases/caseRepository';
import { writtenDay } from '../../i18n/format';
import { useLanguage, useWords } from '../../ui/language';

/** How old the cases are. How long they are kept is no decision of the app. */
export function AgesSection({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const { language } = useLanguage();
  const words = useWords('device');
  const { count, oldest, untouched } = useMemo(() => agesOf(cases, new Date().toISOString()), [cases]);
  return (
    <section className="card" aria-labelledby="ages">
      <h2 id="ages">{words.agesHeading}</h2>
      {oldest === null ? (
        <p>{words.noAges}</p>
      ) : (
        <p>
          {words.ages(count, writtenDay(oldest, language))} {words.untouched(untouched)}
        </p>
      )}
      <p>{words.retention}</p>
      <p>
        <a href="#/cases">{words.toCases}</a>
      </p>
    </section>
  );
}
