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
      if (!isKey || isInText(event.target) || isAsked()) return;
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
      <UndoButton label={words.undo} isOn={canUndo} onPress={undo} />
      <UndoButton label={words.redo} isOn={canRedo} onPress={redo} isForward />
    </span>
  );
}

interface UndoButtonProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly isForward?: boolean;
}

/** The label is in sight where there is room for it; elsewhere the arrow says it. */
function UndoButton({ label, isOn, onPress, isForward = false }: UndoButtonProps) {
  return (
    <button type="button" className="top__step" title={label} disabled={!isOn} onClick={onPress}>
      <svg
        aria-hidden="true"
        className={isForward ? 'top__arrow top__arrow--forward' : 'top__arrow'}
        viewBox="0 0 20 20"
      >
        <path d="M7 4 3 8l4 4M3 8h9a4 4 0 0 1 0 8H8" />
      </svg>
      <span className="top__label">{label}</span>
    </button>
  );
}

/** Behind an open dialog nothing changes: the page cannot be seen to. */
function isAsked(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

/** In a text field the browser takes back what was typed, as everywhere. */
function isInText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)) ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
