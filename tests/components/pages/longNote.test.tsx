import { expect, it } from 'vitest';
import { aCase, viewIn } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';
import { openPage } from '../support/app';
import { type } from '../support/fields';

const { walk } = allWords.nl;
const record = aCase({ employer: { 'SKI-6': 3 } });
const tooLong = `begin ${'x'.repeat(9_990)} eind!`;

async function withTooMuch() {
  const app = await openPage(record, 'SKI-6');
  const note = app.main.getByRole('textbox', { name: walk.note, exact: true });
  await expect.element(note).toBeVisible();
  type(note.element() as HTMLTextAreaElement, tooLong);
  return { app, note, next: app.main.getByRole('button', { name: walk.next, exact: true }) };
}

it('a note that is too long is refused with a sentence at the field, and stays there to be shortened', async () => {
  const { app, note, next } = await withTooMuch();
  const alert = app.main.getByRole('alert');
  await expect.element(alert).toHaveTextContent(walk.noteTooLong(10_000, tooLong.length));
  await expect.element(note).toHaveAttribute('aria-invalid', 'true');
  await expect
    .element(note)
    .toHaveAccessibleDescription(expect.stringContaining(walk.noteTooLong(10_000, tooLong.length)));
  const asked = app.heading.element().textContent;
  await next.click();
  await expect.element(app.heading).toHaveTextContent(asked ?? '');
  await expect.element(note).toHaveValue(tooLong);

  type(note.element() as HTMLTextAreaElement, tooLong.slice(0, 10_000));
  await expect.element(alert).not.toBeInTheDocument();
  await next.click();
  await expect.poll(() => app.heading.element().textContent).not.toBe(asked);
  const saved = await app.saved(record.id);
  expect(saved.measurements[0]?.notes['SKI-6']).toBe(tooLong.slice(0, 10_000));
  expect(viewIn(saved, 'employer').ratings['SKI-6']).toBe(3);
});

it('a note that is too long is not lost by going to another question', async () => {
  const { app, note } = await withTooMuch();
  await app.main.getByRole('button', { name: walk.back, exact: true }).click();
  app.goTo(`/scan/${record.id}/SKI-6`);
  await expect.element(note).toHaveValue(tooLong);
});
