import { useEffect, useMemo } from 'react';
import { writtenDay } from '../../i18n/format';
import { localeOf } from '../../i18n/languages';
import { compareDays } from '../../lib/days';
import { isResourceId, resources } from '../../library/resources';
import { TITLE_LANGUAGE } from '../../library/schema';
import { searchResources } from '../../library/searchResources';
import { afterPaint } from '../../ui/afterPaint';
import { useOpenCase } from '../../ui/document';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import type { Query } from '../../ui/routes';
import { useSessionState } from '../../ui/session';
import { useDebounced } from '../../ui/useDebounced';
import { useSearchInAddress } from '../../ui/useSearchInAddress';
import { Literature } from './Literature';
import { queryOfAddress, queryToAddress } from './queryInAddress';
import { ResourceCard } from './ResourceCard';
import { SearchForm } from './SearchForm';
import { stepsPageOf } from './stepsPage';
import { subAspectsOf } from './subAspectsOf';
import '../../ui/theme/pages.css';
import './library.css';

/** So long after the last change the number of resources is announced. */
const PAUSE = 500;

const byName = new Intl.Collator(localeOf(TITLE_LANGUAGE), { ignorePunctuation: true, numeric: true });
/** What has ended comes last: it is there to be found under its old name. */
const endedLast = resources.toSorted(
  (one, other) =>
    Number(one.status === 'ended') - Number(other.status === 'ended') ||
    byName.compare(one.title, other.title),
);

/** The days on which descriptions were compared with their sources, earliest first. */
const checkedDays = resources.flatMap(({ checkedOn }) => checkedOn ?? []).toSorted(compareDays);
const lastChecked = checkedDays.at(-1);

interface LibraryScreenProps {
  /** The resource that the address points at, which need not exist. */
  readonly resourceId: string | null;
  /** What the address asks for. */
  readonly asked: Query;
  /** The address of the page of the open case that someone came from; null when no case was open. */
  readonly cameFrom: string | null;
}

/**
 * All resources, with a search that stands in the address. An address that points at a resource begins with the
 * whole list.
 */
export function LibraryScreen(props: LibraryScreenProps) {
  return <Visit key={props.resourceId} {...props} />;
}

function Visit({ resourceId, asked, cameFrom }: LibraryScreenProps) {
  const words = useWords('library');
  const { language } = useLanguage();
  // An open case is the way back for whoever came here from it.
  const isShown = useSessionState((state) => state.matches({ document: { open: { attention: 'shown' } } }));
  const open = useOpenCase();
  const record = isShown ? open : null;
  const stepsPage = useMemo(() => record && stepsPageOf(record), [record]);
  const [query, setQuery] = useSearchInAddress({
    path: resourceId === null ? '/library' : `/library/${resourceId}`,
    asked,
    read: queryOfAddress,
    write: queryToAddress,
  });
  const found = useMemo(() => searchResources(endedLast, query, language), [query, language]);
  const soughtFor = useMemo(() => subAspectsOf(query), [query]);
  const count = useDebounced(found.length, PAUSE);
  const aimedAt = resourceId !== null && isResourceId(resourceId) ? resourceId : null;

  useEffect(() => {
    if (aimedAt === null) return;
    // After the page itself has moved the view to its top.
    return afterPaint(() => {
      const heading = document.getElementById(aimedAt);
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
  }, [aimedAt]);

  return (
    <Page title={words.heading} className="library">
      {record && cameFrom && (
        <a href={`#${cameFrom}`} className="library__back">
          {words.backTo(record.employer.name)}
        </a>
      )}
      <h1 tabIndex={-1}>{words.heading}</h1>
      {resourceId !== null && aimedAt === null && <p className="alert alert--notice">{words.unknown}</p>}
      <p className="lead">{words.lead}</p>
      <p>
        {[
          lastChecked &&
            words.checked(checkedDays.length, resources.length, writtenDay(lastChecked, language)),
          words.links,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <SearchForm query={query} onChange={setQuery} />
      <p role="status" className="library__count">
        {words.found(count, resources.length)}
      </p>
      {found.length === 0 && <p>{words.nothing}</p>}
      <ul className="library__list">
        {found.map((resource) => (
          <ResourceCard
            key={resource.id}
            resource={resource}
            soughtFor={soughtFor}
            route={query.route}
            isOpen={resource.id === aimedAt}
            stepsPage={stepsPage}
          />
        ))}
      </ul>
      <Literature />
    </Page>
  );
}
