import { useWords } from '../../ui/language';
import { useSessionState } from '../../ui/session';

/** Says "saved" only when the store confirmed it. Failures are announced by the alert, not here. */
export function SaveStatus() {
  const words = useWords('app');
  const state = useSessionState((session) => {
    if (session.matches({ keeping: 'failed' })) return 'failed';
    return session.matches({ keeping: 'writing' }) || session.context.kept === null ? 'saving' : 'saved';
  });
  return (
    <span className={`save save--${state}`} data-save={state}>
      {state === 'saved' && `✓ ${words.saved}`}
      {state === 'saving' && words.saving}
      {state === 'failed' && `! ${words.notSaved}`}
    </span>
  );
}
