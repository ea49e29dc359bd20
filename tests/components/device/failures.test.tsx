import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Device } from '../../../src/cases/device';
import { MakeBackup } from '../../../src/features/device/MakeBackup';
import { RemoveAllData } from '../../../src/features/device/RemoveAllData';
import { RestoreBackup } from '../../../src/features/device/RestoreBackup';
import { sessionMachine } from '../../../src/machines/sessionMachine';
import { DeviceContext } from '../../../src/ui/device';
import { EnvironmentContext } from '../../../src/ui/environment';
import { SessionContext } from '../../../src/ui/session';
import { stillEnvironment } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';
import { aDevice } from '../support/device';
import { show } from '../support/show';

const { backup, device: words } = allWords.nl;

/** A part of the page "On this device", on one where nothing works but what is said. */
function onBrokenDevice(part: ReactNode, works: Partial<Device['cases']> = {}) {
  const { device, noteError } = aDevice(works);
  const session = createActor(sessionMachine).start();
  const environment = stillEnvironment();
  const shown = show(
    <EnvironmentContext value={{ ...environment, device: environment.newId() }}>
      <SessionContext value={session}>
        <DeviceContext value={device}>{part}</DeviceContext>
      </SessionContext>
    </EnvironmentContext>,
  );
  return { shown, session, noteError };
}

const whatFailed = expect.objectContaining({ problem: 'unknown' });

it('a backup that could not be made says so, and is noted', async () => {
  const { shown, noteError } = onBrokenDevice(<MakeBackup />);
  await shown.getByRole('button', { name: backup.make, exact: true }).click();
  await expect.element(shown.getByRole('alert')).toHaveTextContent(backup.makeFailed);
  expect(noteError.mock.calls).toEqual([['backup', whatFailed]]);
});

it('a backup that could not be compared with what is here says so, and is noted', async () => {
  const { shown, session, noteError } = onBrokenDevice(<RestoreBackup />);
  const file = new Blob(['{"format":"igm-scan/backup","formatVersion":1,"cases":[]}']);
  session.send({ type: 'backup.offered', file });
  await expect.element(shown.getByRole('alert')).toHaveTextContent(backup.readFailed);
  expect(noteError.mock.calls).toEqual([['restore', whatFailed]]);
});

it('a file that is no backup is noted as a file that was refused', async () => {
  const { shown, session, noteError } = onBrokenDevice(<RestoreBackup />, {
    list: async () => ({ cases: [], moment: 0, copied: null }),
  });
  session.send({ type: 'backup.offered', file: new Blob(['Beste collega']) });
  await expect.element(shown.getByRole('alert')).toBeVisible();
  expect(noteError.mock.calls).toEqual([['file', expect.objectContaining({ kind: 'notJson' })]]);
});

it('data that could not be deleted says so, and is noted', async () => {
  const { shown, noteError } = onBrokenDevice(<RemoveAllData count={2} />);
  await shown.getByRole('button', { name: words.remove }).click();
  const dialog = shown.getByRole('dialog');
  await dialog.getByRole('textbox').fill(words.confirmWord);
  await dialog.getByRole('button', { name: words.remove }).click();
  await expect.element(shown.getByRole('alert')).toHaveTextContent(words.removeFailed);
  expect(noteError.mock.calls).toEqual([['delete', whatFailed]]);
});
