import { useEffect, useRef } from 'react';
import type { Intake } from '../../cases/intake';
import { isSame } from '../../lib/isSame';
import type { IntakeFormState } from './formOfIntake';

type Values = Readonly<Record<string, unknown>>;

/**
 * Lets the fields of a form follow what is said elsewhere: taken back, or changed in another tab. A field that
 * says the same already, such as the one that someone types in, stays as it is.
 */
export function useFollows(form: IntakeFormState, said: object): void {
  const before = useRef<Values>(flat(said));
  useEffect(() => {
    const now = flat(said);
    for (const name of Object.keys({ ...before.current, ...now })) {
      if (now[name] === before.current[name]) continue;
      const field = name as keyof Intake;
      const shown: unknown = form.getValues(field);
      const isShown = typeof shown === 'string' ? shown.trim() === now[name] : isSame(shown, now[name]);
      if (!isShown) form.setValue(field, (now[name] ?? '') as never);
    }
    before.current = now;
  }, [form, said]);
}

/** The fields by their names in the form. */
function flat({ background = {}, ...fields }: { background?: object }): Values {
  const answers = Object.entries(background).map(([id, answer]) => [`background.${id}`, answer]);
  return { ...fields, ...Object.fromEntries(answers) };
}
