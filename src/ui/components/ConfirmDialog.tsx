import { useEffect, useId, useRef } from 'react';

interface ConfirmDialogProps {
  readonly heading: string;
  readonly text: string;
  readonly choices: ReadonlyArray<{
    readonly label: string;
    readonly isDanger?: boolean;
    readonly onChoose: () => void;
  }>;
  readonly cancelLabel: string;
  /** Called for cancelling and for Escape, and after a choice. */
  readonly onClose: () => void;
}

/** Asks once. The native dialog keeps the focus inside and gives it back. */
export function ConfirmDialog({ heading, text, choices, cancelLabel, onClose }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    // Gives the focus back at once; the browser's own close event comes only later.
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{heading}</h2>
      <p>{text}</p>
      <div className="row">
        {/* First, so that it has the focus: Enter does no harm. */}
        <button type="button" className="button button--quiet" onClick={close}>
          {cancelLabel}
        </button>
        {choices.map(({ label, isDanger, onChoose }) => (
          <button
            key={label}
            type="button"
            className={`button ${isDanger ? 'button--danger' : ''}`}
            onClick={() => {
              onChoose();
              close();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
