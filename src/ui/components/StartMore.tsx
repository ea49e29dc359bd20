import { Suspense } from 'react';
import type { CaseList } from '../../cases/caseStore';
import { startMoreWords } from '../../i18n/startMore';
import { useLanguage } from '../language';
import { preloadable } from '../preloadable';
import { ModelExplained } from './ModelExplained';
import '../styles/startMore.css';

interface StartMoreProps {
  /** null until it was read. */
  readonly list: CaseList | null;
}

/** The names of the steps come with the whole catalogue: only for whom something is due. */
const DueAgreements = preloadable(async () => (await import('./plan/DueAgreements')).DueAgreements);

/** The lower part of the start page: what is due, the other doors, how it works, where the data is. */
export function StartMore({ list }: StartMoreProps) {
  const words = startMoreWords[useLanguage().language];
  const hasDue = list?.cases.some(({ due }) => due.length > 0) ?? false;
  return (
    <>
      {list && hasDue && (
        <Suspense>
          <DueAgreements.Component cases={list.cases} />
        </Suspense>
      )}
      <section aria-labelledby="doors">
        <h2 id="doors">{words.doorsHeading}</h2>
        <ul className="doors">
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
      </section>
    </>
  );
}
