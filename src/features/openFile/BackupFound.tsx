import { useWords } from '../../ui/language';
import { ConfirmDialog } from '../../ui/layout/ConfirmDialog';
import { navigate } from '../../ui/navigate';
import { useSession } from '../../ui/session';

/** A backup that was opened as if it were one case: shows the way to where it can be looked into. */
export function BackupFound({ file }: { readonly file: Blob }) {
  const session = useSession();
  const words = useWords('backup');
  return (
    <ConfirmDialog
      heading={words.isBackup}
      text={words.isBackupText}
      choices={[
        {
          label: words.look,
          onChoose: () => {
            session.send({ type: 'backup.offered', file });
            navigate('/device');
          },
        },
      ]}
      cancelLabel={words.cancel}
      onClose={() => session.send({ type: 'file.cancelled' })}
    />
  );
}
