import { useRef, useState } from 'react';
import { summaryText } from '../../report/exports/summaryText';
import type { Report } from '../../report/viewModel/report';
import { useWords } from '../../ui/language';

interface CopySummaryProps {
  readonly report: Report;
}

/** Of which text it was: another one has not been copied yet. */
type Copying = { readonly kind: 'idle' } | { readonly kind: 'copied' | 'refused'; readonly text: string };

/** Puts the summary on the clipboard; where that is not allowed the text is selected, to copy by hand. */
export function CopySummary({ report }: CopySummaryProps) {
  const words = useWords('dataExports');
  const details = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copying, setCopying] = useState<Copying>({ kind: 'idle' });
  const text = summaryText(report);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopying({ kind: 'copied', text });
    } catch {
      if (details.current) details.current.open = true;
      field.current?.focus();
      field.current?.select();
      setCopying({ kind: 'refused', text });
    }
  };

  const outcome = copying.kind !== 'idle' && copying.text === text ? copying.kind : 'idle';
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status">{{ idle: '', copied: words.copied, refused: words.notCopied }[outcome]}</p>
      <details ref={details}>
        <summary>{words.showSummary}</summary>
        <textarea
          ref={field}
          aria-label={words.summaryHeading}
          lang={report.language}
          readOnly
          rows={16}
          value={text}
        />
      </details>
    </>
  );
}
