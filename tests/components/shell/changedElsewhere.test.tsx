import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { anEntry } from '../../fixtures/case';
import { bothViews, justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, type TestApp } from '../support/app';
import { expectNoAxeFindings } from '../support/axe';
import { dataFileOf, pick } from '../support/files';
import { card, openPlan, titleOf } from '../support/plan';
import { savedMark } from '../support/questions';

const { app: said, openFile, plan: words, sessionNotice } = allWords.nl;
const { lost } = sessionNotice;

const agreed = { ...bothViews, plan: [anEntry()] };

const alert = (text: string) => page.getByRole('alert').filter({ hasText: text });
const note = (app: TestApp) =>
  card(app, titleOf(anEntry().intervention)).getByRole('textbox', { name: words.note });

/** Another tab takes every agreement away. */
async function emptyElsewhere({ session }: TestApp): Promise<void> {
  const there = session.store.client();
  const { record, version } = await there.get(agreed.id);
  await there.put({ ...record, plan: [], revision: record.revision + 1 }, version);
}

async function understand(app: TestApp): Promise<void> {
  await alert(lost.heading).getByRole('button', { name: lost.understood }).click();
  await expect.element(alert(lost.heading)).not.toBeInTheDocument();
  expect((await app.saved(agreed.id)).plan).toEqual([]);
}

it('what was written about something that another tab took away is shown until someone has seen it', async () => {
  const app = await openPlan(agreed);
  app.session.repository.hold('put');
  await note(app).fill('Donderdag met de ploegleider');
  await emptyElsewhere(app);
  app.session.repository.release('put');
  await expect.element(alert(lost.heading)).toHaveTextContent('Donderdag met de ploegleider');
  await expectNoAxeFindings();
  await understand(app);
});

it('a step back that no longer fits is said, and is not tried again', async () => {
  const app = await openPlan(agreed);
  await note(app).fill('Donderdag');
  await app.saved(agreed.id);
  await emptyElsewhere(app);
  await expect.element(note(app)).not.toBeInTheDocument();
  await app.banner.getByRole('button', { name: said.undo, exact: true }).click();
  await expect.element(alert(lost.heading)).toHaveTextContent(lost.text);
  await understand(app);
  await expect
    .element(app.banner.getByRole('button', { name: said.undo, exact: true }))
    .not.toBeInTheDocument();
});

it('a file takes the place of what another tab changed meanwhile only when someone says so', async () => {
  const app = await openApp({ cases: [{ ...justBegun, goal: 'Hier', revision: 9 }] });
  app.session.repository.hold('put');
  pick(app, dataFileOf(justBegun));
  await page.getByRole('dialog').getByRole('button', { name: openFile.replace }).click();
  await expect.poll(() => app.session.repository.puts).toHaveLength(1);
  const there = app.session.store.client();
  const { record, version } = await there.get(justBegun.id);
  await there.put({ ...record, goal: 'Elders', revision: record.revision + 1 }, version);
  app.session.repository.release('put');
  const refused = alert(said.storage.conflict);
  await expect.element(refused).toBeVisible();
  await expectNoAxeFindings();
  expect(app.session.store.record(justBegun.id).goal).toBe('Elders');
  await refused.getByRole('button', { name: said.replaceAllTheSame }).click();
  await expect.element(refused).not.toBeInTheDocument();
  await expect.element(savedMark(app)).toBeVisible();
  expect((await app.saved(justBegun.id)).goal).toBe(justBegun.goal);
});
