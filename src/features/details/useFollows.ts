import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Intake, IntakeDraft } from '../../cases/intake';

type Values = Readonly<Record<string, unknown>>;

/**
 * Lets the fields of a form follow what is said elsewhere: taken back, or changed in another tab. A field that
 * says the same already, such as the one that someone types in, stays as it is.
 */
export function useFollows(form: UseFormReturn<IntakeDraft, unknown, Intake>, said: object): void {
  const before = useRef<Values>(flat(said));
  useEffect(() => {
    const now = flat(said);
    for (const name of Object.keys({ ...before.current, ...now })) {
      if (now[name] === before.current[name]) continue;
      const field = name as keyof IntakeDraft;
      const shown: unknown = form.getValues(field);
      const isSame = typeof shown === 'string' ? shown.trim() === now[name] : shown === now[name];
      if (!isSame) form.setValue(field, (now[name] ?? '') as never);
    }
    before.current = now;
  }, [form, said]);
}

/** The fields by their names in the form. */
function flat({ background = {}, ...fields }: { background?: object }): Values {
  const answers = Object.entries(background).map(([id, answer]) => [`background.${id}`, answer]);
  return { ...fields, ...Object.fromEntries(answers) };
}
