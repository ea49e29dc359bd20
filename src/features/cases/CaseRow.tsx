import { memo } from 'react';
import type { CaseSummary } from '../../cases/caseRepository';
import { policyOf } from '../../cases/routes/policyOf';
import type { FindableCase } from '../../cases/searchCases';
import { agoInWords } from '../../i18n/ago';
import { writtenDay } from '../../i18n/format';
import { phases } from '../../questions/instrument';
import { sectors } from '../../questions/sectors.content';
import { useLanguage, useSay, useWords } from '../../ui/language';
import { hrefOf } from '../../ui/routes';

interface CaseRowProps {
  readonly found: FindableCase;
  readonly now: Date;
  readonly canArchive: boolean;
  readonly onArchive: (summary: CaseSummary) => void;
  readonly onRemove: (summary: CaseSummary) => void;
}

/** What the list says of a case, with the way to it. Drawn anew only when the case or the language changes. */
export const CaseRow = memo(function CaseRow({ found, now, canArchive, onArchive, onRemove }: CaseRowProps) {
  const { language } = useLanguage();
  const start = useWords('start');
  const words = useWords('cases');
  const { summary, standing } = found;
  const { id, name, date, answered, items, example, archived, updatedAt } = summary;
  const about = useAbout(summary);
  return (
    <li className="cases__case">
      <div className="cases__said">
        <a href={hrefOf(id)} className="cases__name">
          <span className="visually-hidden">{start.continueCase(name)}</span>
          <span aria-hidden="true">{name}</span>
        </a>
        {example && <span className="mark">{start.exampleMark}</span>}
        {archived && <span className="mark">{words.archivedMark}</span>}
        {standing === 'overdue' && <span className="mark mark--late">{words.overdueMark}</span>}
        <p className="small">
          {words.measured(writtenDay(date, language))} · {start.progress(answered, items)}
        </p>
        {about !== '' && <p className="small">{about}</p>}
        <p className="small">
          {words.changed(agoInWords(updatedAt, now, language))}{' '}
          <time dateTime={updatedAt}>({writtenDay(updatedAt, language)})</time>
        </p>
      </div>
      <div className="cases__acts">
        <button
          type="button"
          className="button button--text"
          disabled={!canArchive}
          onClick={() => onArchive(summary)}
        >
          {archived ? words.putBack : words.putAway} <span className="visually-hidden">{name}</span>
        </button>
        <button type="button" className="button button--text" onClick={() => onRemove(summary)}>
          {start.remove} <span className="visually-hidden">{name}</span>
        </button>
      </div>
    </li>
  );
});

/** Phase, sector and place; where there are no phases, whom the case is about. */
function useAbout({ route, phase, sector, place }: CaseSummary): string {
  const say = useSay();
  const words = useWords('cases');
  if (!policyOf(route).hasPhases) return words.routes[route];
  const phaseLabel = phases.find(({ id }) => id === phase)?.label;
  const sectorLabel = sectors.find(({ id }) => id === sector)?.label;
  return [
    phaseLabel ? `${words.phaseNumber(phase)}: ${say(phaseLabel)}` : '',
    sectorLabel ? say(sectorLabel) : '',
    place,
  ]
    .filter(Boolean)
    .join(' · ');
}
