import { ListTrouble } from '../../ui/caseList/ListTrouble';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { useSessionState } from '../../ui/session';
import { AgesSection } from './AgesSection';
import { BackupSection } from './BackupSection';
import { DiagnosticsSection } from './DiagnosticsSection';
import { FolderSection } from './FolderSection';
import { QuarantineSection } from './QuarantineSection';
import { RemoveAllData } from './RemoveAllData';
import { WhereSaved } from './WhereSaved';
import '../../ui/theme/pages.css';

/** What stands on this device: where, how safe and how old it is, copies of it, and the way to be rid of it. */
export function DeviceScreen() {
  const words = useWords('device');
  const app = useWords('app');
  const list = useSessionState(({ context }) => context.list);
  return (
    <Page title={words.heading}>
      <p>
        <a href="#/">{app.toStart}</a>
      </p>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <ListTrouble />
      <BackupSection />
      <FolderSection />
      <WhereSaved />
      {list && list.quarantined > 0 && <QuarantineSection count={list.quarantined} />}
      {list && <AgesSection list={list} />}
      <DiagnosticsSection />
      <RemoveAllData count={list?.counts.all ?? null} />
    </Page>
  );
}
