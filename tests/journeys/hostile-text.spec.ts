import type { Page } from '@playwright/test';
import { limits } from '../../src/cases/limits';
import { beginScan, field, fillInIntake, submitIntake, toStep } from './support/intake';
import { pagesOf } from './support/pdf';
import {
  addressOf,
  answerAll,
  answersAlone,
  button,
  expectQuestion,
  fillIn,
  goOn,
  itemsIn,
  noteField,
} from './support/questions';
import { saved, savedCase } from './support/result';
import { caseLink, deleteButton, deleteCase, goToStart, heading, openStart, pickFile } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const tongue = dutch;
const { words, report } = tongue;

const hostile = {
  name: '<img src=x onerror=alert(1)>"\'`&amp;{{7*7}}',
  goal: '</p><script>alert(2)</script><iframe src="javascript:alert(3)">',
  place: '<svg onload=alert(4)>',
  contact: '"><a href="javascript:alert(5)">klik</a>',
  expertName: '<b>vet</b>',
  expertOrganisation: '<style>*{display:none}</style>',
};
/** On which page of the details each stands. */
const said = [
  ['employer', ['name']],
  ['questionnaire', ['goal']],
  ['contact', ['place', 'contact', 'expertName', 'expertOrganisation']],
] as const;
const note = '<img src="http://example.invalid/pixel.png"> <!-- alert(6) -->';

/** Nothing of the text became part of the page. */
async function expectPlain(page: Page): Promise<void> {
  await expect(
    page.locator('img, iframe, body script, main b, main style, a[href^="javascript"]'),
  ).toHaveCount(0);
}

test('hostile HTML in every text is plain text on every page and in both files', async ({
  page,
  mishaps,
}) => {
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') mishaps.push(`dialog: ${dialog.message()}`);
  });
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await fillInIntake(page, { ...hostile, mode: 'together', form: 'short' }, tongue);
  await submitIntake(page, tongue);
  const [first] = itemsIn('short');
  if (!first) throw new RangeError('The short form is empty');
  await expectQuestion(page, first.id, tongue);
  await expect(page.getByRole('banner').getByText(hostile.name, { exact: true })).toBeVisible();
  await expect(page.getByText(hostile.goal)).toBeVisible();
  await expectPlain(page);
  await button(page, words.walk.back).click();
  for (const [step, names] of said) {
    await toStep(page, step, tongue);
    for (const name of names) await expect(field(page, words.intake[name])).toHaveValue(hostile[name]);
  }
  await button(page, words.intake.toQuestions).click();

  await fillIn(page, first.id, { note }, tongue);
  await answerAll(page, 'short', answersAlone('short'), tongue);
  await expect(page.getByText(note, { exact: true })).toBeVisible();
  await expectPlain(page);

  await button(page, words.walk.toResult).first().click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectPlain(page);
  await button(page, report.toAdvice).click();
  await expectPlain(page);
  await button(page, report.toReport).click();
  const pdf = await saved(page, report.reportPage.pdf);
  expect(pdf.name).toMatch(/^igm-scan-[\p{Letter}\p{Number}-]+\.pdf$/u);
  const text = (await pagesOf(pdf.bytes)).join(' ').replaceAll(' ', '');
  for (const value of [...Object.values(hostile), note]) expect(text).toContain(value.replaceAll(' ', ''));
  const file = await savedCase(page, report.reportPage.data);
  expect(file.record.employer).toMatchObject({
    name: hostile.name,
    place: hostile.place,
    contact: hostile.contact,
  });

  await goToStart(page, tongue);
  await expect(caseLink(page, hostile.name, tongue)).toBeVisible();
  await deleteButton(page, hostile.name, tongue).click();
  await expect(
    page.getByRole('dialog', { name: tongue.words.removeCase.heading(hostile.name) }),
  ).toBeVisible();
  await expectPlain(page);
  await page.keyboard.press('Escape');
  await deleteCase(page, hostile.name, tongue);
  await pickFile(page, file, tongue);
  await expect(page.getByRole('banner').getByText(hostile.name, { exact: true })).toBeVisible();
  await expectPlain(page);
});

test('a name without letters and text in any script give usable files', async ({ page }) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  const name = `../\u202E\u0007 ${'§'.repeat(150)} 会社`;
  expect(name.length).toBeLessThan(limits.name);
  await fillInIntake(page, { name, mode: 'self', form: 'short' }, tongue);
  await submitIntake(page, tongue);
  await expectQuestion(page, 'ATT-2', tongue);
  await fillIn(page, 'ATT-2', { employer: 3, note: 'Emoji 🥖 en العربية' }, tongue);
  await goOn(page, tongue);
  await button(page, words.walk.back).click();
  await expect(noteField(page, tongue)).toHaveValue('Emoji 🥖 en العربية');
  await page.goto((await addressOf(page, 'ATT-2')).replace('ATT-2', 'report'));
  await expect(heading(page)).toHaveText(report.reportPage.heading);
  const missing = page.getByRole('status').filter({ hasText: '🥖' });
  await expect(missing, 'what the font lacks is said').toBeVisible();
  const pdf = await saved(page, report.reportPage.pdf);
  expect(pdf.name).not.toMatch(/[/\\\p{Control}]|\.\./u);
  expect(pdf.bytes.subarray(0, 4).toString()).toBe('%PDF');
});
