import { hasFailed, isSaved } from '../../machines/sessionMachine';
import { useDocumentState } from '../../ui/document';
import { useWords } from '../../ui/language';

/** Says "saved" only when the store confirmed it. Failures are announced by the alert, not here. */
export function SaveStatus() {
  const words = useWords('app');
  const state = useDocumentState((document) => {
    if (hasFailed(document)) return 'failed';
    return isSaved(document) ? 'saved' : 'saving';
  });
  return (
    <span className={`save save--${state}`} data-save={state}>
      {state === 'saved' && `✓ ${words.saved}`}
      {state === 'saving' && words.saving}
      {state === 'failed' && `! ${words.notSaved}`}
    </span>
  );
}
