import { useWords } from '../../ui/language';

interface ReadOnlyNoticeProps {
  /** Another tab has the case open, or has a newer version of the app. */
  readonly reason: 'elsewhere' | 'outdated';
}

/** Nothing can be changed here for now: why, and what to do. Everything can be read. */
export function ReadOnlyNotice({ reason }: ReadOnlyNoticeProps) {
  const words = useWords('sessionNotice');
  return (
    <section className="alert alert--notice" role="status" data-read-only={reason}>
      <h2>{words[reason].heading}</h2>
      <p>{words[reason].text}</p>
      {reason === 'outdated' && (
        <button type="button" className="button button--small" onClick={() => location.reload()}>
          {words.refresh}
        </button>
      )}
    </section>
  );
}
