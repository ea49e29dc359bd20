import { type ReactNode, useEffect, useId, useRef } from 'react';

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
  /** What can be done before choosing. */
  readonly children?: ReactNode;
}

/** Asks once. The native dialog keeps the focus inside and gives it back. */
export function ConfirmDialog({
  heading,
  text,
  choices,
  cancelLabel,
  onClose,
  children,
}: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Enter does no harm.
    cancel.current?.focus();
  }, []);
  const close = () => {
    // Gives the focus back at once; the browser's own close event comes only later.
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={onClose}
    >
      <h2 id={id}>{heading}</h2>
      <p>{text}</p>
      {children}
      <div className="row">
        <button ref={cancel} type="button" className="button button--quiet" onClick={close}>
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
