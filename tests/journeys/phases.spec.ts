import type { Page } from '@playwright/test';
import { checksOf, placementFields, suitability } from '../../src/approach/approach';
import type { Check, SuitabilityQuestion } from '../../src/approach/schema';
import { approachOf, checkOf } from '../../src/cases/approaching';
import { phases } from '../../src/questions/instrument';
import { ratedAt, saidByItem } from '../fixtures/case';
import { caseOf } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { press, tabTo } from './support/keyboard';
import { pagesOf } from './support/pdf';
import { button } from './support/questions';
import { savedCase } from './support/result';
import { expectSaved, goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const TODAY = '2026-11-21';

/** Goals and plans are the weakest, room comes next: which of both counts first is a matter of phase. */
const unplanned = caseOf(
  { name: 'Kwekerij De Linde', mode: 'together', phase: 2, expertName: 'Noor Visser' },
  saidByItem(ratedAt(4, { selfRegulation: 1, capacity: 3 })),
);

const wordsOf = ({ language }: Tongue) => allWords[language].approach;

/** Opens the case from its file, at its phases, on a day that stands still. */
async function openPhases(page: Page, tongue: Tongue) {
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`));
  await openCase(page, unplanned, tongue);
  await goToAddress(page, unplanned, 'phases');
  await expect(heading(page)).toHaveText(wordsOf(tongue).phases.heading);
}

/** The check with this id, in its phase, which is open. */
function checkbox(page: Page, { text }: Check, { language }: Tongue) {
  return page.getByRole('checkbox', { name: text[language], exact: true });
}

function about({ text }: Check | SuitabilityQuestion, tongue: Tongue): string {
  return wordsOf(tongue).about(text[tongue.language]);
}

function dayOf(page: Page, { text }: Check, tongue: Tongue) {
  const name = `${wordsOf(tongue).phases.doneOn}: ${text[tongue.language]}`;
  return page.getByLabel(name, { exact: true });
}

function noteControl(page: Page, subject: Check | SuitabilityQuestion, tongue: Tongue) {
  return page.locator('summary').filter({ hasText: about(subject, tongue) });
}

function noteOn(page: Page, subject: Check | SuitabilityQuestion, tongue: Tongue) {
  const name = `${wordsOf(tongue).note} ${about(subject, tongue)}`;
  return page.getByRole('textbox', { name, exact: true });
}

/** The line that opens a phase. */
function summaryOf(page: Page, phase: number, { language }: Tongue) {
  const label = phases.find(({ id }) => id === phase)?.label[language];
  return page.locator('summary').filter({ has: page.getByRole('heading', { name: `${phase}. ${label}` }) });
}

function mapEntry(page: Page, phase: number, tongue: Tongue) {
  const map = page.getByRole('navigation', { name: wordsOf(tongue).phases.map });
  return map
    .getByRole('listitem')
    .nth(phase - 1)
    .getByRole('button');
}

function answerTo(
  page: Page,
  { text }: SuitabilityQuestion,
  answer: 'yes' | 'no' | 'unknown',
  tongue: Tongue,
) {
  const question = page.getByRole('group', { name: text[tongue.language], exact: true });
  return question.getByRole('radio', { name: wordsOf(tongue).suitability.answers[answer], exact: true });
}

function decision(page: Page, which: 'go' | 'later' | 'noGo', tongue: Tongue) {
  const { decide, decisions } = wordsOf(tongue).suitability;
  const { label } = decisions[which];
  return page.getByRole('group', { name: decide }).getByRole('radio', { name: label, exact: true });
}

function placementField(page: Page, index: number, tongue: Tongue) {
  const { id, label } = known(placementFields[index]);
  // Under the heading of the agreements is what is agreed beside those of the case.
  const name = id === 'agreements' ? wordsOf(tongue).placement.moreAgreements : label[tongue.language];
  return page.getByRole('textbox', { name, exact: true });
}

/** @throws RangeError when the content holds less than a journey needs */
function known<T>(found: T | undefined): T {
  if (found === undefined) throw new RangeError('The content of the phases holds too little');
  return found;
}

const firstCheck = known(checksOf(2)[0]);
const secondCheck = known(checksOf(2)[1]);
const mutual = known(suitability.criteria[0]);

test.describe('the six phases', () => {
  const tongue = english;
  const { language, locale } = tongue;
  const words = wordsOf(tongue);
  test.use({ locale });

  test('what is ticked, dated and noted is there after a reload, on paper and in the data file', async ({
    page,
  }) => {
    await openPhases(page, tongue);
    await expect(mapEntry(page, 2, tongue)).toHaveAttribute('aria-current', 'step');
    await expect(mapEntry(page, 2, tongue)).toContainText(words.phases.here);
    await checkbox(page, firstCheck, tongue).check();
    await expect(dayOf(page, firstCheck, tongue)).toHaveValue(TODAY);
    await dayOf(page, firstCheck, tongue).fill('2026-03-09');
    await checkbox(page, secondCheck, tongue).check();
    await noteControl(page, secondCheck, tongue).click();
    await noteOn(page, secondCheck, tongue).fill('Inpakken en etiketten.');
    await expect(mapEntry(page, 2, tongue)).toContainText(words.phases.done(2, checksOf(2).length));

    // Another phase is opened from the map, and the focus goes there.
    await mapEntry(page, 5, tongue).click();
    await expect(summaryOf(page, 5, tongue)).toBeFocused();
    const monitoring = page.locator('details').filter({ has: summaryOf(page, 5, tongue) });
    await monitoring.getByLabel(words.phases.phaseNote).fill('Elke maandag bellen.');
    await expectSaved(page, tongue);

    await page.reload();
    await expect(checkbox(page, firstCheck, tongue)).toBeChecked();
    await expect(dayOf(page, firstCheck, tongue)).toHaveValue('2026-03-09');
    // A note that is there is in sight.
    await expect(noteOn(page, secondCheck, tongue)).toHaveValue('Inpakken en etiketten.');
    await expect(noteOn(page, firstCheck, tongue)).toBeHidden();
    await expect(monitoring.getByLabel(words.phases.phaseNote), 'folded again').toBeHidden();
    const paper = (await pagesOf(await page.pdf())).join(' ');
    for (const written of ['Inpakken en etiketten.', 'Elke maandag bellen.'])
      expect(paper).toContain(written);
    expect(paper, 'a phase with nothing written').not.toContain(known(checksOf(6)[0]).text[language]);

    const { record } = await savedFile(page, tongue);
    expect(checkOf(record, firstCheck.id)).toEqual({ done: true, on: '2026-03-09', note: '' });
    expect(checkOf(record, secondCheck.id)).toMatchObject({ done: true, note: 'Inpakken en etiketten.' });
    expect(approachOf(record).notes).toEqual({ 5: 'Elke maandag bellen.' });
  });
});

test('by keyboard alone: a phase, a check, a decision, the plan', async ({ page }) => {
  const tongue = dutch;
  const words = wordsOf(tongue);
  await openPhases(page, tongue);
  await press(page, mapEntry(page, 1, tongue));
  await expect(summaryOf(page, 1, tongue)).toBeFocused();
  const check = known(checksOf(1)[0]);
  await tabTo(page, checkbox(page, check, tongue));
  await page.keyboard.press('Space');
  await tabTo(page, dayOf(page, check, tongue));
  await page.keyboard.type('02022027');
  await press(page, noteControl(page, check, tongue));
  await tabTo(page, noteOn(page, check, tongue));
  await page.keyboard.type('Met de ploegleider.');
  await expect(dayOf(page, check, tongue)).toHaveValue('2027-02-02');

  await press(page, button(page, words.toSuitability));
  await expect(heading(page)).toBeFocused();
  await tabTo(page, answerTo(page, mutual, 'yes', tongue));
  await page.keyboard.press('ArrowRight');
  await expect(answerTo(page, mutual, 'no', tongue)).toBeChecked();
  await tabTo(page, decision(page, 'go', tongue));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(decision(page, 'later', tongue)).toBeChecked();
  await tabTo(page, page.getByLabel(words.suitability.reviewOn));
  await page.keyboard.type('03032027');
  await press(page, button(page, words.backToPhases), 'Space');
  await expect(summaryOf(page, 1, tongue)).toBeFocused();

  await press(page, summaryOf(page, 3, tongue));
  await press(page, button(page, words.toPlacement));
  await expect(heading(page)).toBeFocused();
  await tabTo(page, placementField(page, 1, tongue));
  await page.keyboard.type('Maandag en dinsdag');
  await expectSaved(page, tongue);
  const { record } = await savedFile(page, tongue);
  expect(checkOf(record, check.id)).toEqual({ done: true, on: '2027-02-02', note: 'Met de ploegleider.' });
  expect(approachOf(record)).toMatchObject({
    suitability: { decision: 'later', reviewOn: '2027-03-03' },
    placement: { days: 'Maandag en dinsdag' },
  });
});

/** The data file, saved on the page of the result. */
async function savedFile(page: Page, tongue: Tongue) {
  await goToAddress(page, unplanned, 'report');
  return savedCase(page, tongue.report.reportPage.data);
}
