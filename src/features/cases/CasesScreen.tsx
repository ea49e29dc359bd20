import { CopiesReminder } from '../../ui/caseList/CopiesReminder';
import { ListTrouble, useListTrouble } from '../../ui/caseList/ListTrouble';
import { useWords } from '../../ui/language';
import { Alert } from '../../ui/layout/Alert';
import { Page } from '../../ui/layout/Page';
import type { Query } from '../../ui/routes';
import { useSessionState } from '../../ui/session';
import { useSearchInAddress } from '../../ui/useSearchInAddress';
import { CaseSearchForm } from './CaseSearchForm';
import { FoundCases } from './FoundCases';
import { type CaseSearch, PAGE, searchOfAddress, searchToAddress } from './searchInAddress';
import { useFound } from './useFound';
import './cases.css';

interface CasesScreenProps {
  /** What the address asks for. */
  readonly asked: Query;
}

/** All cases on this device. What is looked for stands in the address. */
export function CasesScreen({ asked }: CasesScreenProps) {
  const words = useWords('cases');
  const start = useWords('start');
  const app = useWords('app');
  const list = useSessionState(({ context }) => context.list);
  const isInTrouble = useListTrouble() !== null;
  const [search, setSearch] = useSearchInAddress({
    path: '/cases',
    asked,
    read: searchOfAddress,
    write: searchToAddress,
  });
  const { query, order, shown } = search;
  const looking = useFound(list, search);

  /** Another list begins at its top. */
  const change = (changed: Partial<CaseSearch>) => setSearch({ ...search, shown: PAGE, ...changed });

  return (
    <Page title={words.heading} className="cases-page">
      <p>
        <a href="#/">{app.toStart}</a>
      </p>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <ListTrouble />
      {list && list.counts.all === 0 && <p>{start.noCases}</p>}
      {list && list.quarantined > 0 && <p>{start.unreadable(list.quarantined)}</p>}
      {list && <CopiesReminder list={list} />}
      <CaseSearchForm query={query} order={order} onChange={change} />
      {list && looking.kind === 'found' && (
        <FoundCases
          found={looking}
          of={list.counts.all}
          shown={shown}
          onShowMore={(many) => change({ shown: many })}
        />
      )}
      {looking.kind === 'reading' && !isInTrouble && <p>{start.listing}</p>}
      {looking.kind === 'failed' && !isInTrouble && (
        <Alert heading={app.listFailedHeading}>
          <p>{app.storage[looking.problem]}</p>
        </Alert>
      )}
    </Page>
  );
}
