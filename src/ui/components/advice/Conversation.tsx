import { useId } from 'react';
import { adviceWordsOn } from '../../../i18n/advice';
import type { Report } from '../../../report/report';
import { useLanguage } from '../../language';

/** What to talk about before choosing: factors without a score, many do-not-knows, two views that differ. */
export function Conversation({ report }: { readonly report: Report }) {
  const words = adviceWordsOn(report.route, useLanguage().language);
  const id = useId();
  const count = report.conversation.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{words.talkFirst(count)}</h2>
      {report.talkFirst.map(({ rule, text }) => (
        <p key={rule}>{text}</p>
      ))}
      {report.conversation.map(({ factor, reason, label, text, items }) => (
        <div key={`${factor}-${reason}`}>
          <h3>{label}</h3>
          {text && <p>{text}</p>}
          <ul>
            {items.map((item) => (
              <li key={item.id}>{item.conversation}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
