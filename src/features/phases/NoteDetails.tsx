import { useState } from 'react';
import { limits } from '../../cases/limits';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useWords } from '../../ui/language';

interface NoteDetailsProps {
  /** Its name within the case. */
  readonly field: string;
  /** What the note is about. */
  readonly subject: string;
  readonly value: string;
  readonly onChange: (note: string) => void;
}

/** A note behind a small control; one that is there already is in sight. */
export function NoteDetails({ field, subject, value, onChange }: NoteDetailsProps) {
  const words = useWords('approach');
  const [isThere] = useState(value !== '');
  return (
    <details className={`remark ${value === '' ? 'remark--empty' : ''}`} open={isThere}>
      <summary>
        {words.note} <span className="visually-hidden">{words.about(subject)}</span>
      </summary>
      <LimitedText
        field={field}
        label={
          <span className="visually-hidden">
            {words.note} {words.about(subject)}
          </span>
        }
        value={value}
        limit={limits.note}
        rows={2}
        onChange={onChange}
      />
    </details>
  );
}
