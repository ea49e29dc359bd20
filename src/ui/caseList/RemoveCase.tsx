import { useState } from 'react';
import type { CaseSummary } from '../../cases/caseRepository';
import { writeCaseFile } from '../../files/writeCaseFile';
import { loadItemTexts } from '../../questions/itemTexts';
import { resultsOf } from '../../report/exports/results';
import { useNoteCopied } from '../copies';
import { useDevice } from '../device';
import { useWords } from '../language';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { caseFileName, saveFile } from '../saveFile';
import { forgetUnsaved } from '../unsaved';

interface RemoveCaseProps {
  readonly summary: CaseSummary;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Says what deleting a case means, offers a copy first, and asks. */
export function RemoveCase({ summary, onRemove, onClose }: RemoveCaseProps) {
  const words = useWords('removeCase');
  const { remove } = useWords('start');
  return (
    <ConfirmDialog
      heading={words.heading(summary.name)}
      text={words.text}
      choices={[
        {
          label: remove,
          isDanger: true,
          onChoose: () => {
            forgetUnsaved(summary.id);
            onRemove();
          },
        },
      ]}
      cancelLabel={words.cancel}
      onClose={onClose}
    >
      <CopyFirst id={summary.id} />
    </ConfirmDialog>
  );
}

/** The case is read only when a copy is wanted. */
function CopyFirst({ id }: Pick<CaseSummary, 'id'>) {
  const words = useWords('removeCase');
  const { cases, noteError } = useDevice();
  const noteCopied = useNoteCopied();
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const { record } = await cases.get(id);
      await loadItemTexts(record.measurements.map(({ instrument }) => instrument));
      const name = caseFileName(record);
      saveFile(name, writeCaseFile(record, resultsOf(record)), 'application/json');
      noteCopied([record]);
      setSaid(words.saved(name));
    } catch (error) {
      noteError('report', error);
      setSaid(words.saveFailed);
    }
  };
  return (
    <>
      <button type="button" className="button button--text" onClick={() => void save()}>
        {words.saveCopy}
      </button>
      <p role="status" className="small">
        {said}
      </p>
    </>
  );
}
