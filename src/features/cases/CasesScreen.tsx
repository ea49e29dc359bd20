import { useDeferredValue, useMemo } from 'react';
import { type CaseQuery, findable, searchCases, sortedCases } from '../../cases/searchCases';
import { CopiesReminder } from '../../ui/caseList/CopiesReminder';
import { ListTrouble, useListTrouble } from '../../ui/caseList/ListTrouble';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import type { Query } from '../../ui/routes';
import { useSessionState } from '../../ui/session';
import { useToday } from '../../ui/today';
import { useSearchInAddress } from '../../ui/useSearchInAddress';
import { CaseSearchForm } from './CaseSearchForm';
import { FoundCases } from './FoundCases';
import { type CaseSearch, PAGE, searchOfAddress, searchToAddress } from './searchInAddress';
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

  // The field shows every letter at once; the list follows when there is time.
  const sought = useDeferredValue(query);
  const day = useToday();
  const cases = useMemo(() => findable(list?.cases ?? [], day), [list, day]);
  const ordered = useMemo(() => sortedCases(cases, order), [cases, order]);
  const found = useMemo(() => searchCases(ordered, sought), [ordered, sought]);

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
      {list && list.cases.length === 0 && <p>{start.noCases}</p>}
      {list && list.quarantined > 0 && <p>{start.unreadable(list.quarantined)}</p>}
      {list && <CopiesReminder list={list} />}
      <CaseSearchForm query={query} order={order} onChange={change} />
      {list && (
        <FoundCases
          found={found}
          of={list.cases.length}
          sought={wordsOf(sought)}
          shown={shown}
          onShowMore={(many) => change({ shown: many })}
        />
      )}
      {!list && !isInTrouble && <p>{start.listing}</p>}
    </Page>
  );
}

function wordsOf({ words = '' }: CaseQuery): string {
  return words;
}
