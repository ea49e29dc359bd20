import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleCases } from '../../fixtures/sampleCases';
import { allWords } from '../../fixtures/words';
import { INSTANT, openApp, type TestApp } from '../support/app';
import { catchFile } from '../support/files';
import { button } from '../support/questions';
import { expectAccessible, expectFits } from '../support/widths';

/** More than two pages of the list. */
const COUNT = 120;
const sample = sampleCases(COUNT, new Date(INSTANT));
const away = sample.filter(({ archived }) => archived).length;
const late = sample.filter(({ plan, archived }) => plan.length > 0 && !archived);
const { cases: words, removeCase: removal, start } = allWords.nl;

/** The first of the sample that is not put away, by its place. */
function nameOf(index: number): string {
  const name = sample[index]?.employer.name;
  if (name === undefined) throw new RangeError(`The sample holds no case ${index}`);
  return name;
}

const rows = ({ main }: TestApp) => main.getByRole('region').getByRole('listitem');
const link = ({ main }: TestApp, name: string) =>
  main.getByRole('link', { name: start.continueCase(name), exact: true });
const field = ({ main }: TestApp, label: string) => main.getByLabelText(label, { exact: true });
const said = ({ main }: TestApp, text: string) => main.getByRole('status').filter({ hasText: text });

async function openList(): Promise<TestApp> {
  const app = await openApp({ cases: sample, path: '/cases' });
  await expect.element(app.heading).toHaveTextContent(words.heading);
  await expect.poll(() => rows(app).elements()).toHaveLength(50);
  return app;
}

it('the start page shows a few scans, and leads to all', async () => {
  const app = await openApp({ cases: sample });
  await expect.element(link(app, nameOf(0))).toBeVisible();
  const few = app.main.getByRole('region', { name: start.casesHeading }).getByRole('listitem');
  expect(few.elements()).toHaveLength(5);
  expect(link(app, nameOf(5)).elements()).toEqual([]);
  await app.main.getByRole('link', { name: start.allCases(COUNT), exact: true }).click();
  await expect.element(app.heading).toHaveTextContent(words.heading);
});

it('many scans fit and are accessible, on a laptop and a phone', async () => {
  const app = await openList();
  await expect.element(said(app, words.found(COUNT - away, COUNT))).toBeVisible();
  await app.main.getByText(words.filters, { exact: true }).click();
  await expectFits();
  await field(app, words.words).fill('jansen');
  await expect.poll(() => rows(app).elements().length).toBeLessThan(20);
  await expectAccessible();
  await button(app, `${start.remove} ${nameOf(0)}`).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expectAccessible();
});

it('scans are found by name and place whatever the accents, and by filters', async () => {
  const app = await openList();
  await field(app, words.words).fill('CELIK sudwest');
  const found = sample.filter(
    ({ employer, archived }) =>
      employer.name.includes('Çelik') && employer.place.startsWith('Súd') && !archived,
  );
  expect(found.length).toBeGreaterThan(0);
  await expect.poll(() => rows(app).elements()).toHaveLength(found.length);
  await expect.element(said(app, words.found(found.length, COUNT))).toBeVisible();
  await field(app, words.words).fill('nergens te vinden');
  await expect.element(app.main.getByText(words.nothing)).toBeVisible();
  await button(app, words.clear).click();
  await expect.element(field(app, words.words)).toHaveFocus();

  await app.main.getByText(words.filters, { exact: true }).click();
  await field(app, words.due).selectOptions('overdue');
  await expect.poll(() => rows(app).elements()).toHaveLength(late.length);
  expect(rows(app).filter({ hasText: words.overdueMark }).elements()).toHaveLength(late.length);
  await field(app, words.phase).selectOptions('4');
  await expect.element(app.main.getByText(words.filtersChosen(2))).toBeVisible();
  const both = late.filter(({ phase }) => phase === 4);
  await expect.poll(() => rows(app).elements()).toHaveLength(both.length);
});

it('what was looked for is there again when someone comes back from a scan', async () => {
  const app = await openList();
  await field(app, words.words).fill('jansen 1');
  await field(app, words.order).selectOptions('name');
  const name = nameOf(1);
  await link(app, name).getByText(name, { exact: true }).click();
  await expect.element(app.banner.getByText(name, { exact: true })).toBeVisible();
  history.back();
  await expect.element(field(app, words.words)).toHaveValue('jansen 1');
  await expect.element(field(app, words.order)).toHaveValue('name');
  await expect.element(link(app, name)).toBeVisible();
});

it('scans are shown a page at a time, and the focus goes on with the next', async () => {
  const app = await openList();
  (button(app, words.more(50)).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => rows(app).elements()).toHaveLength(100);
  const next = rows(app).nth(50);
  await expect.element(next.getByRole('link')).toHaveFocus();
  await userEvent.tab();
  await expect.element(next.getByRole('button').first()).toHaveFocus();
});

it('a scan can be deleted, with a copy first', async () => {
  const app = await openList();
  const name = nameOf(0);
  await button(app, `${start.remove} ${name}`).click();
  const dialog = page.getByRole('dialog', { name: removal.heading(name) });
  await expect.element(dialog.getByRole('button', { name: removal.cancel })).toHaveFocus();
  const copy = catchFile();
  await dialog.getByRole('button', { name: removal.saveCopy }).click();
  expect(JSON.parse((await copy).content)).toMatchObject({ employer: { name } });
  await expect.element(dialog).toBeVisible();
  await dialog.getByRole('button', { name: start.remove, exact: true }).click();
  await expect.element(said(app, words.isRemoved(name))).toBeVisible();
  await expect.element(link(app, name)).not.toBeInTheDocument();
  await expect.element(link(app, nameOf(1))).toHaveFocus();
  expect(app.session.store.records()).toHaveLength(COUNT - 1);
});

it('another search that the address asks for is never written over by the one before it', async () => {
  const app = await openList();
  await field(app, words.words).fill('jansen');
  await expect.poll(() => location.hash).toBe('#/cases?words=jansen');
  await field(app, words.words).fill('jans');
  // A browser tells of another address a moment later than it has it.
  const oldURL = location.href;
  history.pushState(null, '', '#/cases?words=bakker&order=name');
  document.body.click();
  expect(location.hash).toBe('#/cases?words=bakker&order=name');
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
  await expect.element(field(app, words.words)).toHaveValue('bakker');
  expect(location.hash).toBe('#/cases?words=bakker&order=name');
});
