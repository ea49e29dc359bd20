import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { entryOn, TODAY, withPlan } from '../../fixtures/agreements';
import { allWords } from '../../fixtures/words';
import type { TestApp } from '../support/app';
import { card, openPlan, titleIn, titles } from '../support/plan';

const { advice, plan: words } = allWords.nl;

const many = Array.from({ length: 200 }, (_, index) =>
  entryOn(`OWN-${index + 1}`, {
    ownStep: `Stap nummer ${index + 1}`,
    owner: index % 2 === 0 ? 'uwv' : 'De buurvrouw',
    due:
      index % 4 === 0
        ? null
        : `2026-${index % 3 === 0 ? '10' : '12'}-${String((index % 28) + 1).padStart(2, '0')}`,
    status: index < 150 ? 'open' : 'done',
  }),
);

const finder = ({ main }: TestApp, label: string) => main.getByLabelText(label, { exact: true });
const count = ({ main }: TestApp, found: number) =>
  main.getByRole('status').filter({ hasText: words.found(found, many.length) });
const shown = ({ main }: TestApp): Locator => main.getByRole('article');

it('two hundred agreements are folded, found by words, and changed', async () => {
  const app = await openPlan(withPlan(many));
  expect(titles(app)).toHaveLength(150);
  await expect.element(app.main.getByText(words.closed(50))).toBeVisible();
  await expect.element(count(app, 200)).toBeVisible();
  expect(app.main.getByLabelText(words.note, { exact: true }).elements()).toEqual([]);

  await finder(app, words.findWords).fill('nummer 177');
  await expect.element(shown(app)).toHaveLength(1);
  await expect.element(count(app, 1)).toBeVisible();
  const wanted = card(app, 'Stap nummer 177');
  await wanted.getByText(words.edit).click();
  await wanted.getByLabelText(words.evaluation).fill('Het leverde iets op.');
  await wanted.getByLabelText(words.status).selectOptions('open');
  await app.main.getByRole('button', { name: words.showAll }).click();
  await expect.element(finder(app, words.findWords)).toHaveFocus();
  await expect.element(count(app, 200)).toBeVisible();
  await expect.element(wanted.getByLabelText(words.evaluation)).toHaveValue('Het leverde iets op.');

  const again = await app.reload();
  expect(titles(again)).toHaveLength(151);
  await expect.element(again.main.getByText(words.closed(49))).toBeVisible();
});

it('among two hundred agreements what is being changed does not vanish, and a new one is in sight', async () => {
  const app = await openPlan(withPlan(many));
  await finder(app, words.findStatus).selectOptions('overdue');
  await finder(app, words.findOwner).selectOptions('De buurvrouw');
  const late = many.filter(
    ({ status, due, owner }) => status === 'open' && due !== null && due < TODAY && owner === 'De buurvrouw',
  );
  await expect.element(shown(app)).toHaveLength(late.length);
  const first = shown(app).first();
  await expect.element(first).toHaveTextContent(words.overdue);
  await first.getByText(words.edit).click();
  await first.getByLabelText(words.status).selectOptions('dropped');
  await expect.element(first).toHaveTextContent(words.statuses.dropped);
  expect(shown(app).elements()).toHaveLength(late.length);

  await app.main.getByLabelText(advice.ownStep, { exact: true }).fill('Nog een stap');
  await app.main.getByRole('button', { name: advice.addOwnStep, exact: true }).click();
  const added = card(app, 'Nog een stap');
  await expect.element(titleIn(added)).toHaveFocus();
  await expect.element(added.getByLabelText(words.owner)).toBeVisible();
});
