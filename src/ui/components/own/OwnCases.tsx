import { useEffect, useRef, useState } from 'react';
import type { CaseSummary } from '../../../cases/caseStore';
import { ownWords } from '../../../i18n/own';
import { useLanguage, useWords } from '../../language';
import { useSession, useSessionState } from '../../session';
import { CaseListing } from '../CaseListing';
import { ConfirmDialog } from '../ConfirmDialog';

/** The measurements of one's own work on this device, to go on with or to remove. */
export function OwnCases({ isInTrouble }: { readonly isInTrouble: boolean }) {
  const session = useSession();
  const start = useWords('start');
  const words = ownWords[useLanguage().language];
  const list = useSessionState(({ context }) => context.list);
  const [removing, setRemoving] = useState<CaseSummary | null>(null);

  const heading = useRef<HTMLHeadingElement>(null);
  const hasRemoved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list is new
  useEffect(() => {
    // The button that was pressed is gone with its case; the focus stays with the list.
    if (hasRemoved.current) heading.current?.focus();
    hasRemoved.current = false;
  }, [list]);

  return (
    <section aria-labelledby="cases">
      <h2 id="cases" ref={heading} tabIndex={-1}>
        {words.casesHeading}
      </h2>
      {list && <CaseListing list={list} route="professional" onRemove={setRemoving} />}
      {!list && !isInTrouble && <p>{start.listing}</p>}
      <p className="small">{words.fileHint}</p>
      {removing && (
        <ConfirmDialog
          heading={start.removeHeading(removing.name)}
          text={start.removeText}
          choices={[
            {
              label: start.remove,
              isDanger: true,
              onChoose: () => {
                hasRemoved.current = true;
                session.send({ type: 'case.removed', id: removing.id });
              },
            },
          ]}
          cancelLabel={start.cancel}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}
