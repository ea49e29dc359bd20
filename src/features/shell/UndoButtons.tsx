import { useEffect } from 'react';
import { useUndo } from '../../ui/document';
import { useWords } from '../../ui/language';

/** Back to what was, and forth again: two buttons, and the keys that other programs have for it. */
export function UndoButtons() {
  const words = useWords('app');
  const { canUndo, canRedo, undo, redo } = useUndo();

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isKey = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isKey || isInText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  if (!canUndo && !canRedo) return null;
  return (
    <span className="top__undo">
      <button
        type="button"
        className="top__icon"
        aria-label={words.undo}
        title={words.undo}
        disabled={!canUndo}
        onClick={undo}
      >
        <span aria-hidden="true">↶</span>
      </button>
      <button
        type="button"
        className="top__icon"
        aria-label={words.redo}
        title={words.redo}
        disabled={!canRedo}
        onClick={redo}
      >
        <span aria-hidden="true">↷</span>
      </button>
    </span>
  );
}

/** In a text field the browser takes back what was typed, as everywhere. */
function isInText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)) ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
