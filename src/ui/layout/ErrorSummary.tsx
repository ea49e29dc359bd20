import type { Ref } from 'react';

interface ErrorSummaryProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly heading: string;
  /** `id` is that of the field. */
  readonly errors: ReadonlyArray<{ readonly id: string; readonly text: string }>;
}

/** All refused fields above the form, each a way to its field. Takes the focus after a refused submit. */
export function ErrorSummary({ ref, heading, errors }: ErrorSummaryProps) {
  return (
    <div ref={ref} className="alert alert--error" role="alert" tabIndex={-1}>
      <h2>{heading}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address belongs to the walk, so the jump is made here.
                event.preventDefault();
                const field = document.getElementById(id);
                const target = field?.matches('fieldset') ? field.querySelector('input') : field;
                target?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
