import { useId, useRef, useState } from 'react';
import { useWords } from '../language';

interface CopyTextProps {
  readonly label: string;
  readonly copyLabel: string;
  readonly text: string;
  readonly rows: number;
  readonly lang?: string;
}

/** A text to take along: a button puts it on the clipboard; where that is not allowed it is selected. */
export function CopyText({ label, copyLabel, text, rows, lang }: CopyTextProps) {
  const words = useWords('share');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome('refused');
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={rows} lang={lang} value={text} className="share__text" />
      <div className="row">
        <button type="button" className="button button--small button--quiet" onClick={() => void copy()}>
          {copyLabel}
        </button>
        <p role="status" className="small">
          {{ idle: '', copied: words.copied, refused: words.notCopied }[outcome]}
        </p>
      </div>
    </div>
  );
}
