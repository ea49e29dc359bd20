import { useId } from 'react';
import { useWords } from '../../ui/language';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';
import './backup.css';

/** All cases into one file, and back. */
export function BackupSection() {
  const words = useWords('backup');
  const id = useId();
  return (
    <section className="card backup" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <MakeBackup />
      <RestoreBackup />
    </section>
  );
}
