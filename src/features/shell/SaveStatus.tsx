import { useSyncExternalStore } from 'react';
import { hasFailed, isSaved } from '../../machines/sessionMachine';
import { useCase, useDocumentState } from '../../ui/document';
import { useWords } from '../../ui/language';
import { goToUnsaved, hasUnsaved, subscribeToUnsaved } from '../../ui/unsaved';

const signs = { saved: '✓', failed: '!' } as const;

/**
 * Says "saved" only when the store confirmed it and no field holds anything else. Failures are announced by the
 * alert, and a text that does not fit by its field, not here.
 */
export function SaveStatus() {
  const words = useWords('app');
  const { id } = useCase();
  const isUnsaved = () => hasUnsaved(id);
  const isInField = useSyncExternalStore(subscribeToUnsaved, isUnsaved, isUnsaved);
  const state = useDocumentState((document) => {
    if (hasFailed(document)) return 'failed';
    return isSaved(document) ? 'saved' : 'saving';
  });
  if (state !== 'failed' && isInField) {
    return (
      <button type="button" className="save save--partly" data-save="partly" onClick={() => goToUnsaved(id)}>
        {words.partlySaved}
      </button>
    );
  }
  const said = { saved: words.saved, saving: words.saving, failed: words.notSaved };
  return (
    <span className={`save save--${state}`} data-save={state}>
      {/* A sign for the eye; aloud it would be a word of its own. */}
      {state && state !== 'saving' && <span aria-hidden="true">{signs[state]} </span>}
      {state && <span>{said[state]}</span>}
    </span>
  );
}
