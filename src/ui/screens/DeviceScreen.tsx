import { deviceWords } from '../../i18n/device';
import { BackupSection } from '../components/backup/BackupSection';
import { FolderSection } from '../components/backup/FolderSection';
import { AgesSection } from '../components/device/AgesSection';
import { RemoveEverything } from '../components/device/RemoveEverything';
import { SetAsideSection } from '../components/device/SetAsideSection';
import { WhereKept } from '../components/device/WhereKept';
import { ListTrouble } from '../components/ListTrouble';
import { Page } from '../components/Page';
import { useLanguage, useWords } from '../language';
import { useSessionState } from '../session';
import '../styles/result.css';

/** What stands on this device: where, how safe and how old it is, copies of it, and the way to be rid of it. */
export function DeviceScreen() {
  const words = deviceWords[useLanguage().language];
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
      <WhereKept />
      {list && list.setAside > 0 && <SetAsideSection count={list.setAside} />}
      {list && <AgesSection cases={list.cases} />}
      <RemoveEverything count={list?.cases.length ?? null} />
    </Page>
  );
}
