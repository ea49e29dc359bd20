import { useMemo } from 'react';
import { type Ages, agesOf } from '../../cases/ages';
import type { CaseGlance } from '../../cases/caseRepository';
import { writtenDay } from '../../i18n/format';
import { useAllCases } from '../../ui/caseList/useAllCases';
import { useLanguage, useWords } from '../../ui/language';

/** How old the cases are. How long they are kept is no decision of the app. */
export function AgesSection({ list }: { readonly list: CaseGlance }) {
  const { language } = useLanguage();
  const words = useWords('device');
  const all = useAllCases(list);
  const ages = useMemo(
    () => (all.kind === 'read' ? agesOf(all.list.cases, new Date().toISOString()) : null),
    [all],
  );
  const agesInWords = ({ count, oldest, untouched }: Ages) =>
    oldest === null
      ? words.noAges
      : `${words.ages(count, writtenDay(oldest, language))} ${words.untouched(untouched)}`;
  return (
    <section className="card" aria-labelledby="ages">
      <h2 id="ages">{words.agesHeading}</h2>
      {ages && <p>{agesInWords(ages)}</p>}
      <p>{words.retention}</p>
      <p>
        <a href="#/cases">{words.toCases}</a>
      </p>
    </section>
  );
}
