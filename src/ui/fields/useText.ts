import { useState } from 'react';
import { keptForm } from '../../cases/limits';

/**
 * The text of a field that is saved while it is typed. It begins with what is saved, and follows it when that is
 * changed elsewhere or taken back; what was typed and is not saved yet (spaces at the end, a text that is too
 * long) stays as it is.
 */
export function useText(saved: string): [string, (text: string) => void] {
  const [text, setText] = useState(saved);
  const [last, setLast] = useState(saved);
  if (saved !== last) {
    setLast(saved);
    if (saved !== keptForm(text)) setText(saved);
  }
  return [text, setText];
}
