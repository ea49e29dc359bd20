import { listed } from '../../i18n/format';
import type { TopicViewModel } from '../../report/viewModel/conversation';
import type { Report } from '../../report/viewModel/report';
import { midSentence } from '../../report/viewModel/wording';
import { SourcesDetails } from '../../ui/steps/SourcesDetails';
import { useAdviceWords } from './useAdviceWords';
import '../../ui/case/openQuestions.css';

/** One line, and behind it what to talk about before choosing: factors without a score, many do-not-knows, two views that differ. */
export function Conversation({ report }: { readonly report: Report }) {
  const words = useAdviceWords(report.route);
  if (report.conversation.length === 0) return null;
  const labels = [...new Set(report.conversation.map(({ label }) => label))];
  return (
    // Without steps it is all that there is to do.
    <details className="on-paper" open={report.steps.length === 0}>
      <summary>{words.talkAbout(listed(labels.map(midSentence), report.language))}</summary>
      {report.talkFirst.map(({ rule, title, text, sources }) => (
        <div key={rule}>
          <p>{text}</p>
          <SourcesDetails of={title} sources={sources} />
        </div>
      ))}
      {report.conversation.map(({ factor, reason, label, text, items, shownFirst }, index, topics) => {
        const others = items.slice(shownFirst);
        const before = topics[index - 1];
        return (
          <div key={`${factor}-${reason}`}>
            {factor !== before?.factor && <h3>{label}</h3>}
            {text !== before?.text && <p>{text}</p>}
            <Questions items={items.slice(0, shownFirst)} />
            {others.length > 0 && (
              <details>
                <summary>
                  {words.moreQuestions(others.length)}
                  <span className="visually-hidden">{` ${words.of(label)}`}</span>
                </summary>
                <Questions items={others} />
              </details>
            )}
          </div>
        );
      })}
    </details>
  );
}

/** Many of these questions point back at the statement, so that stands above them. */
function Questions({ items }: Pick<TopicViewModel, 'items'>) {
  if (items.length === 0) return null;
  return (
    <ul className="open-questions">
      {items.map(({ id, text, ratings, conversation }) => (
        <li key={id}>
          <p className="small">“{text}”</p>
          {ratings && <p className="small">{ratings}</p>}
          {conversation}
        </li>
      ))}
    </ul>
  );
}
