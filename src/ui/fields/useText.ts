import { useEffect, useState } from 'react';
import { keptForm } from '../../cases/limits';
import { useFieldMemory } from '../unsaved';

interface TextField {
  /** Its name within the case; see useFieldMemory. */
  readonly field: string;
  /** What is saved now. */
  readonly saved: string;
  /** Whether a text can be saved. */
  readonly fits: (text: string) => boolean;
}

/**
 * The text of a field that is saved while it is typed. It begins with what is saved, or with what was left there
 * because it did not fit, and follows what is saved when that is changed elsewhere or taken back; what was typed and
 * is not saved yet (spaces at the end, a text that is too long) stays as it is.
 */
export function useText({ field, saved, fits }: TextField): [string, (text: string) => void] {
  const { left, remember } = useFieldMemory(field);
  const [text, setText] = useState(left ?? saved);
  const [last, setLast] = useState(saved);
  if (saved !== last) {
    setLast(saved);
    if (saved !== keptForm(text)) setText(saved);
  }
  const isSaved = fits(text);
  useEffect(() => remember(isSaved ? undefined : text), [remember, isSaved, text]);
  return [text, setText];
}
