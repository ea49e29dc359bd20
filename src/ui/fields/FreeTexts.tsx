import { createContext, type ReactNode, use, useId } from 'react';
import { useWords } from '../language';

/** The id of the sentence that a group of fields shares. */
const GroupHint = createContext<string | null>(null);

/** Fields for free text that stand together: what should not be written down is said once, before them. */
export function FreeTexts({ children }: { readonly children: ReactNode }) {
  const { privacy } = useWords('walk');
  const id = useId();
  return (
    <GroupHint value={id}>
      <p id={id} className="privacy only-screen">
        {privacy}
      </p>
      {children}
    </GroupHint>
  );
}

/**
 * What should not be written down in a field for free text.
 * @returns the id to describe the field by, and the sentence where its group has not said it
 */
export function usePrivacyHint(): { readonly privacyId: string; readonly hint: ReactNode } {
  const { privacy } = useWords('walk');
  const own = useId();
  const group = use(GroupHint);
  const hint = group === null && (
    <p id={own} className="hint">
      {privacy}
    </p>
  );
  return { privacyId: group ?? own, hint };
}
