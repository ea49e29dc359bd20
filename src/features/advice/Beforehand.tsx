import { expertDesk } from '../../library/resources';
import type { Report } from '../../report/viewModel/report';
import { SourcesDetails } from '../../ui/steps/SourcesDetails';
import { Conversation } from './Conversation';
import { FocusChoice } from './FocusChoice';
import { useAdviceWords } from './useAdviceWords';

const HEADING = 'beforehand';

/** What is good to know before anyone begins: a line each, with the rest behind it. */
export function Beforehand({ report }: { readonly report: Report }) {
  const words = useAdviceWords(report.route);
  const { warnings, remarks, hasConversation, desk } = linesOf(report);
  if (countOf(report) === 0) return null;
  return (
    <section aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1}>
        {words.beforehand}
      </h2>
      <div className="lines">
        {warnings.map(({ rule, title, text, sources }) => (
          <details key={rule} className="on-paper">
            <summary>{title}</summary>
            <p>{text}</p>
            <SourcesDetails of={title} sources={sources} />
          </details>
        ))}
        {hasConversation && <Conversation report={report} />}
        {report.focus && <FocusChoice report={report} focus={report.focus} />}
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {desk && (
          <p>
            {words.noExpert} <a href={`#/library/${desk.id}`}>{words.askWorkCentre}</a>
          </p>
        )}
      </div>
    </section>
  );
}

/** From above the steps to what stands below them. */
export function ToBeforehand({ report }: { readonly report: Report }) {
  const words = useAdviceWords(report.route);
  const count = countOf(report);
  if (count === 0 || report.steps.length === 0) return null;
  return (
    <button
      type="button"
      className="button button--text to-beforehand"
      onClick={() => {
        const heading = document.getElementById(HEADING);
        heading?.scrollIntoView();
        heading?.focus({ preventScroll: true });
      }}
    >
      {words.toBeforehand(count)}
    </button>
  );
}

function linesOf({ guidance, remarks, focus, conversation, needsExpert }: Report) {
  return {
    warnings: guidance.filter(({ comesFirst }) => comesFirst),
    // Whose focus it is stands where it can be chosen.
    remarks: remarks.filter((remark) => remark !== focus?.sentence),
    hasConversation: conversation.length > 0,
    desk: needsExpert && expertDesk,
  };
}

function countOf(report: Report): number {
  const { warnings, remarks, hasConversation, desk } = linesOf(report);
  const others = [hasConversation, report.focus, desk].filter(Boolean);
  return warnings.length + remarks.length + others.length;
}
