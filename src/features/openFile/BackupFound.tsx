import { navigate } from 'wouter/use-hash-location';
import { backupWords } from '../../i18n/backup';
import { useLanguage } from '../../ui/language';
import { ConfirmDialog } from '../../ui/layout/ConfirmDialog';
import { useSession } from '../../ui/session';

/** A backup that was opened as if it were one case: shows the way to where it can be looked into. */
export function BackupFound({ file }: { readonly file: Blob }) {
  const session = useSession();
  const words = backupWords[useLanguage().language];
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
