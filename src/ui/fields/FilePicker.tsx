import { useId, useRef } from 'react';

interface FilePickerProps {
  readonly label: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly onPick: (file: File) => void;
}

/** A button that opens the browser's own file dialog. */
export function FilePicker({ label, hint, disabled, onPick }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="button button--quiet"
        data-action="open-file"
        aria-describedby={id}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <span id={id} className="visually-hidden">
        {hint}
      </span>
      <input
        ref={input}
        type="file"
        accept=".json,.pdf,.age,application/json,application/pdf"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Cleared, so that the same file can be chosen again after it was mended.
          event.target.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
