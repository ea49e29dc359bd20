interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | null;
  /** A new one, or one that was chosen before: what the browser offers to fill in. */
  readonly isNew: boolean;
  readonly isShown: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One field for a passphrase. It is kept nowhere. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { id, label, hint, error, isNew, isShown, value, onChange } = props;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`field ${error ? 'field--error' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      )}
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={describedBy || undefined}
        aria-invalid={error !== null || undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
