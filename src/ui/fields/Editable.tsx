import type { ReactNode } from 'react';
import { useIsReadOnly } from '../document';

interface EditableProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * What changes the open case: its fields and buttons are out of use where the case is read-only. What leads on
 * (links, folding) stays in use; buttons that only lead elsewhere stand outside.
 */
export function Editable({ className = '', children }: EditableProps) {
  return (
    // Only for `disabled`: to whoever listens to the page these fields are no group of their own.
    <fieldset role="presentation" className={`plain ${className}`} disabled={useIsReadOnly()}>
      {children}
    </fieldset>
  );
}
