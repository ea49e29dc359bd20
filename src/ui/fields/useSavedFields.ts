import { useCallback } from 'react';
import { intakeChanges } from '../../cases/intakeChanges';
import { useChange, useDocument } from '../document';
import { useFormMemory } from '../unsaved';

/** What does not fit in fields of the details, by their names in the form. */
export type FieldsLeft = Readonly<Record<string, string>>;

/** The details of the open case: each field is saved for itself, and what does not fit is remembered. */
export function useSavedFields() {
  const document = useDocument();
  const change = useChange();
  const { left, remember } = useFormMemory('details');
  const save = useCallback(
    (field: string, value: unknown) => {
      const record = document?.getSnapshot().context.draft?.record;
      if (!record) return;
      const changes = intakeChanges(record, field, value);
      if (changes) change(...changes);
      // Only a text can be wrong: all else is chosen.
      remember(field, changes === null && typeof value === 'string' ? value : undefined);
    },
    [document, change, remember],
  );
  return { left, save };
}
