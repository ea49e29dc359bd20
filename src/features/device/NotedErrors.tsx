import type { NotedError } from '../../cases/errorLog';
import { writtenMoment } from '../../i18n/format';
import { useLanguage, useWords } from '../../ui/language';
import './diagnostics.css';

/** The errors in a list, newest first: when, where, what, and how often. @param entries oldest first */
export function NotedErrors({ entries }: { readonly entries: readonly NotedError[] }) {
  const { language } = useLanguage();
  const words = useWords('diagnostics');
  return (
    <ol className="noted" reversed>
      {entries.toReversed().map((entry) => (
        <li key={JSON.stringify(entry)} className="noted__error">
          <span>{words.sources[entry.where]}</span>
          <span className="small">
            <time dateTime={entry.at}>{writtenMoment(entry.at, language)}</time>
            {entry.times > 1 && <span>, {words.times(entry.times)}</span>}
          </span>
          {/* For whoever repairs the app: the same in every language. */}
          <code translate="no">{technical(entry)}</code>
        </li>
      ))}
    </ol>
  );
}

function technical({ name, cause, problem, places: [place] }: NotedError): string {
  return [name, problem, cause, place].filter(Boolean).join(' · ');
}
