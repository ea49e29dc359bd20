import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { OfflineStatus } from '../../../src/features/start/OfflineStatus';
import { sessionMachine } from '../../../src/machines/sessionMachine';
import { SessionContext } from '../../../src/ui/session';
import { allWords } from '../../fixtures/words';
import { show } from '../support/show';

const { offline } = allWords.nl;

function shownStatus() {
  return show(
    <SessionContext value={createActor(sessionMachine).start()}>
      <OfflineStatus />
    </SessionContext>,
  );
}

it('a browser that knows no service workers says that the scan needs a network', async () => {
  const known = Object.getOwnPropertyDescriptor(Navigator.prototype, 'serviceWorker');
  if (!known) throw new Error('this browser knows none to begin with');
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  try {
    await expect.element(shownStatus().getByText(offline.noWorker)).toBeVisible();
  } finally {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', known);
  }
});

it('one that knows them does not', async () => {
  const shown = shownStatus();
  await expect.element(shown.getByRole('status')).toBeInTheDocument();
  expect(shown.getByText(offline.noWorker).query()).toBeNull();
});
