import type { CaseCommand } from '../../cases/commands/caseCommand';
import { textsIn } from '../../cases/history';
import { useWords } from '../../ui/language';

interface LostNoticeProps {
  readonly lost: readonly CaseCommand[];
  readonly onSeen: () => void;
}

/** What was done here was about something that others took away: nothing of it vanishes without a word. */
export function LostNotice({ lost, onSeen }: LostNoticeProps) {
  const { lost: words } = useWords('sessionNotice');
  const texts = textsIn(lost);
  return (
    <section className="alert alert--notice" role="alert">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      {texts.length > 0 && <p>{words.wrote}</p>}
      {texts.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      <button type="button" className="button button--small" onClick={onSeen}>
        {words.understood}
      </button>
    </section>
  );
}
