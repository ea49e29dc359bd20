import { Suspense } from 'react';
import type { CaseGlance } from '../../cases/caseRepository';
import { DueAgreements } from '../../ui/caseList/DueAgreements';
import { useWords } from '../../ui/language';
import { preloadable } from '../../ui/preloadable';
import { PAGE_SETTLED, whenIdle } from '../../ui/whenIdle';
import { ModelExplained } from './ModelExplained';
import './startMore.css';

const OfflineStatus = preloadable(async () => {
  await whenIdle(PAGE_SETTLED);
  return (await import('./OfflineStatus')).OfflineStatus;
}, 'start');

// Whoever comes here for the first time has nothing to copy.
const CopiesReminder = preloadable(
  async () => (await import('../../ui/caseList/CopiesReminder')).CopiesReminder,
  'storage',
);

interface StartMoreProps {
  /** null until it was read. */
  readonly list: CaseGlance | null;
}

/** The lower part of the start page: what is due, the other pages, how it works, where the data is. */
export function StartMore({ list }: StartMoreProps) {
  const words = useWords('startMore');
  return (
    <>
      {list && <DueAgreements list={list} route="employer" />}
      <section aria-labelledby="other-pages">
        <h2 id="other-pages">{words.otherPagesHeading}</h2>
        <ul className="other-pages">
          <li>
            <a href="#/invite">{words.invite}</a>
            <p>{words.inviteText}</p>
          </li>
          <li>
            <a href="#/library">{words.library}</a>
            <p>{words.libraryText}</p>
          </li>
          <li>
            <a href="#/own">{words.own}</a>
            <p>{words.ownText}</p>
          </li>
        </ul>
      </section>
      <ModelExplained />
      <section aria-labelledby="data">
        <h2 id="data">{words.dataHeading}</h2>
        {words.dataText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {list && list.counts.all > 0 && (
          <Suspense>
            <CopiesReminder.Component list={list} />
          </Suspense>
        )}
        <p>
          <a href="#/device">{words.device}</a>
        </p>
        <Suspense>
          <OfflineStatus.Component />
        </Suspense>
      </section>
    </>
  );
}
