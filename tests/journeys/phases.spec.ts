import type { Page } from '@playwright/test';
import { checklists, checksOf, placementFields, suitability } from '../../src/approach/approach';
import type { Check, SuitabilityQuestion } from '../../src/approach/schema';
import { approachOf, checkOf, suitabilityAnswerOf } from '../../src/cases/approaching';
import type { Case } from '../../src/cases/case';
import { limits } from '../../src/cases/limits';
import { writtenDay } from '../../src/i18n/format';
import { phases } from '../../src/questions/instrument';
import { buildReport } from '../../src/report/buildReport';
import { anEntry, ratedAt, saidByItem } from '../fixtures/case';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { caseOf } from './support/cases';
import { toStep } from './support/intake';
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

/** With two agreements that are open, and one that is done. */
const agreed: Case = {
  ...unplanned,
  plan: [
    anEntry({ intervention: 'INT-26', due: '2026-12-18', owner: 'jobcoach', person: 'K. de Wit' }),
    anEntry({ intervention: 'OWN-1', ownStep: 'Koffie met de ploeg\nNeem de lijst mee.', due: '2026-10-02' }),
    anEntry({ intervention: 'INT-27', status: 'done', closedOn: '2026-11-03' }),
  ],
};

const wordsOf = ({ language }: Tongue) => allWords[language].approach;

type Segment = 'phases' | 'suitability' | 'placement';

/** Opens a case from its file, at one of these pages, on a day that stands still. */
async function openPage(page: Page, segment: Segment, tongue: Tongue, record = unplanned) {
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`));
  await openCase(page, record, tongue);
  await goToAddress(page, record, segment);
  await expect(heading(page)).toHaveText(wordsOf(tongue)[segment].heading);
}

/** The check with this id, in its phase, which is open. */
function checkbox(page: Page, { text }: Check, { language }: Tongue) {
  return page.getByRole('checkbox', { name: text[language], exact: true });
}

function about({ text }: Check | SuitabilityQuestion, tongue: Tongue): string {
  return wordsOf(tongue).about(text[tongue.language]);
}

function dayOf(page: Page, { text }: Check, tongue: Tongue) {
  const check = page.getByRole('group', { name: text[tongue.language], exact: true });
  return check.getByLabel(wordsOf(tongue).phases.doneOn, { exact: true });
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
  const { label, hint } = decisions[which];
  return page.getByRole('group', { name: decide }).getByRole('radio', { name: `${label} ${hint}` });
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
const wanted = known(suitability.criteria[1]);
const room = known(suitability.criteria[2]);
const size = known(suitability.indicators[2]);

test.describe('the six phases', () => {
  const tongue = english;
  const { language, locale } = tongue;
  const words = wordsOf(tongue);
  test.use({ locale });

  test('what is ticked, dated and noted is there after a reload and in the data file', async ({ page }) => {
    await openPage(page, 'phases', tongue);
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

    const { record } = await savedFile(page, tongue);
    expect(checkOf(record, firstCheck.id)).toEqual({ done: true, on: '2026-03-09', note: '' });
    expect(checkOf(record, secondCheck.id)).toMatchObject({ done: true, note: 'Inpakken en etiketten.' });
    expect(approachOf(record).notes).toEqual({ 5: 'Elke maandag bellen.' });
  });

  test('the advice follows the phase, and the details of the scan know it', async ({ page }) => {
    const [before, after] = [2, 3].map((phase) => {
      const { steps } = buildReport({ ...unplanned, phase }, language);
      return steps.map(({ title }) => title);
    }) as [string[], string[]];
    expect(after).not.toEqual(before);

    await openPage(page, 'phases', tongue);
    await tab(page, tongue.way.pages.advice);
    await expectSteps(page, before);
    await tab(page, tongue.way.pages.phases);
    const choice = page.getByRole('combobox', { name: words.phases.choose });
    await expect(choice).toHaveValue('2');
    await choice.selectOption('3');
    await expect(page.getByRole('status').filter({ hasText: words.phases.chosen(3) })).toBeVisible();
    await expect(mapEntry(page, 3, tongue)).toHaveAttribute('aria-current', 'step');
    await expect(mapEntry(page, 2, tongue)).not.toHaveAttribute('aria-current');
    await expect(checkbox(page, known(checksOf(3)[0]), tongue)).toBeVisible();
    await tab(page, tongue.way.pages.advice);
    await expectSteps(page, after);

    await expectSaved(page, tongue);
    await page.reload();
    await expectSteps(page, after);
    await goToAddress(page, unplanned, 'intake');
    await toStep(page, 'progress', tongue);
    await expect(page.getByRole('radio', { name: /^3\. / })).toBeChecked();
  });

  test('go or no-go is answered, decided on and dated, without a score', async ({ page }) => {
    await openPage(page, 'suitability', tongue);
    const { suitability: said } = words;
    await expect(page.getByText(said.notYet)).toBeVisible();
    await expect(page.getByText(said.talkNothing)).toBeVisible();
    await answerTo(page, mutual, 'yes', tongue).check();
    await answerTo(page, wanted, 'no', tongue).check();
    await noteControl(page, wanted, tongue).click();
    await noteOn(page, wanted, tongue).fill('De vestiging wil wel.');
    await answerTo(page, size, 'unknown', tongue).check();
    await answerTo(page, room, 'no', tongue).check();

    const talk = page.getByRole('region', { name: said.talk });
    await expect(talk.getByRole('listitem')).toHaveText(
      [wanted, room, size].map(({ text }) => text[language]),
    );
    // An answer can be cleared, and the focus stays with its question.
    const roomQuestion = page.getByRole('group', { name: room.text[language], exact: true });
    await roomQuestion.getByRole('button', { name: said.clear }).click();
    await expect(answerTo(page, room, 'yes', tongue)).toBeFocused();
    await expect(roomQuestion.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(talk.getByRole('listitem')).toHaveCount(2);

    const review = page.getByLabel(said.reviewOn);
    await expect(review).toBeHidden();
    await decision(page, 'go', tongue).check();
    await expect(review).toBeHidden();
    await decision(page, 'later', tongue).check();
    await expect(page.getByText(said.reviewMissing)).toBeVisible();
    await page.getByLabel(said.reason).fill('Eerst uren voor de begeleider.');
    await review.fill('2020-02-03');
    const past = writtenDay('2020-02-03', language);
    await expect(review).toHaveAccessibleDescription(`${past}. ${said.reviewPast}`);
    await expectSaved(page, tongue);

    await page.reload();
    await expect(decision(page, 'later', tongue)).toBeChecked();
    await expect(answerTo(page, wanted, 'no', tongue)).toBeChecked();
    await expect(noteOn(page, wanted, tongue)).toHaveValue('De vestiging wil wel.');
    await expect(page.getByLabel(said.reason)).toHaveValue('Eerst uren voor de begeleider.');
    await expect(review).toHaveValue('2020-02-03');
    await expect(page.getByText(said.reviewPast)).toBeVisible();

    await button(page, words.backToPhases).click();
    await expect(heading(page)).toHaveText(words.phases.heading);
    await expect(page.getByText(said.decisions.later.label.toLowerCase())).toBeVisible();
    await button(page, words.toSuitability).click();
    await expect(heading(page)).toHaveText(said.heading);

    const { record } = await savedFile(page, tongue);
    expect(suitabilityAnswerOf(record, wanted.id)).toEqual({ answer: 'no', note: 'De vestiging wil wel.' });
    expect(suitabilityAnswerOf(record, size.id).answer).toBe('unknown');
    expect(suitabilityAnswerOf(record, room.id).answer).toBeNull();
    expect(approachOf(record).suitability).toMatchObject({
      decision: 'later',
      reason: 'Eerst uren voor de begeleider.',
      decidedOn: TODAY,
      reviewOn: '2020-02-03',
    });
  });

  test('the placement plan is kept and printed', async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.print = () => document.body.setAttribute('data-printed', '');
    });
    await openPage(page, 'phases', tongue);
    await mapEntry(page, 3, tongue).click();
    await button(page, words.toPlacement).click();
    await expect(heading(page)).toHaveText(words.placement.heading);
    const plan = placementFields.map((_, index) => `Regel ${index}\nen nog een regel`);
    for (const [index, text] of plan.entries()) {
      // The last one stays empty.
      if (index < plan.length - 1) await placementField(page, index, tongue).fill(text);
    }
    await expectSaved(page, tongue);
    await page.reload();
    await expect(placementField(page, 8, tongue)).toHaveValue('Regel 8\nen nog een regel');

    await button(page, words.placement.print).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(heading(page)).toBeVisible();
    const day = writtenDay(TODAY, language);
    await expect(page.getByText(words.printHeader('Kwekerij De Linde', 'Noor Visser', day))).toBeVisible();
    for (const [index, { label }] of placementFields.entries()) {
      const part = page.locator('.only-print section').nth(index);
      await expect(part.getByRole('heading')).toHaveText(label[language]);
      if (index < plan.length - 1) await expect(part.getByText(`Regel ${index}`)).toBeVisible();
      // Two lines to write on.
      else await expect(part.locator('div')).toHaveCount(2);
    }
    await page.emulateMedia({ media: 'screen' });

    await button(page, words.toAgreements).click();
    await expect(page).toHaveURL(/\/plan$/);
    await page.goBack();
    const { record } = await savedFile(page, tongue);
    expect(Object.keys(approachOf(record).placement)).toEqual(
      placementFields.slice(0, -1).map(({ id }) => id),
    );
    expect(approachOf(record).placement.tasks).toBe('Regel 0\nen nog een regel');
  });

  test('the ways back lead to the phase that one came from', async ({ page }) => {
    await openPage(page, 'phases', tongue);
    await mapEntry(page, 3, tongue).click();
    await button(page, words.toPlacement).click();
    await expect(heading(page)).toHaveText(words.placement.heading);
    await button(page, words.backToPhases).click();
    await expect(summaryOf(page, 3, tongue)).toBeFocused();
    await expect(summaryOf(page, 3, tongue)).toBeInViewport();
    await expect(button(page, words.toPlacement)).toBeVisible();

    // The browser's own way back leads to the phase that the address says.
    await button(page, words.toPlacement).click();
    await expect(page).toHaveURL(/\/placement$/);
    await page.goBack();
    await expect(heading(page)).toHaveText(words.phases.heading);
    await expect(summaryOf(page, 3, tongue)).toBeFocused();
    await expect(button(page, words.toPlacement)).toBeVisible();

    // Also when the page was opened by its address.
    await goToAddress(page, unplanned, 'suitability');
    await page.reload();
    await button(page, words.backToPhases).click();
    await expect(summaryOf(page, 1, tongue)).toBeFocused();
    await expect(button(page, words.toSuitability)).toBeVisible();
    await expect(button(page, words.toPlacement)).toBeHidden();
  });

  test('what was written is on paper, also in a phase that is folded', async ({ page }) => {
    await openPage(page, 'phases', tongue);
    await mapEntry(page, 5, tongue).click();
    const monitoring = page.locator('details').filter({ has: summaryOf(page, 5, tongue) });
    const note = monitoring.getByLabel(words.phases.phaseNote);
    await note.fill('Elke maandag bellen.');
    await summaryOf(page, 5, tongue).click();
    await expect(note).toBeHidden();
    const check = known(checksOf(1)[0]);
    await mapEntry(page, 1, tongue).click();
    await checkbox(page, check, tongue).check();
    await noteControl(page, check, tongue).click();
    await noteOn(page, check, tongue).fill('Met de ploeg.');
    await noteControl(page, check, tongue).click();
    await summaryOf(page, 1, tongue).click();
    await expect(checkbox(page, check, tongue)).toBeHidden();

    const paper = (await pagesOf(await page.pdf())).join(' ');
    expect(paper).toContain('Elke maandag bellen.');
    expect(paper).toContain('Met de ploeg.');
    expect(paper).toContain(check.text[language]);
    // Nothing was written in the sixth phase.
    expect(paper).not.toContain(known(checksOf(6)[0]).text[language]);
  });

  test('every page on paper says whose it is, and has nothing to press or fill in', async ({ page }) => {
    await openPage(page, 'phases', tongue, agreed);
    const head = words.printHeader('Kwekerij De Linde', 'Noor Visser', writtenDay(TODAY, language));
    for (const segment of ['profile', 'advice', 'plan', 'phases', 'suitability', 'placement']) {
      await page.emulateMedia({ media: 'screen' });
      await goToAddress(page, agreed, segment);
      await expect(page.getByText(head)).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(head), segment).toBeVisible();
      await expect(page.locator('main .button').filter({ visible: true }), segment).toHaveCount(0);
      await expect(page.getByRole('searchbox'), segment).toHaveCount(0);
      await expect(page.getByLabel(allWords[language].advice.ownStep), segment).toBeHidden();
    }
  });

  test('the pages are accessible and fit, filled in', async ({ page }) => {
    await openPage(page, 'phases', tongue);
    for (const { id } of phases.filter((phase) => phase.id !== 2)) {
      await mapEntry(page, id, tongue).click();
    }
    for (const check of checklists.slice(0, 9)) await checkbox(page, check, tongue).check();
    await noteControl(page, firstCheck, tongue).click();
    await expectAccessible(page, 'phases');

    await goToAddress(page, unplanned, 'suitability');
    await answerTo(page, wanted, 'no', tongue).check();
    await noteControl(page, wanted, tongue).click();
    await decision(page, 'noGo', tongue).check();
    await page.getByLabel(words.suitability.reason).fill('x'.repeat(limits.reason + 1));
    await expectAccessible(page, 'go or no-go');

    await goToAddress(page, unplanned, 'placement');
    await placementField(page, 0, tongue).fill('x'.repeat(300));
    await expectAccessible(page, 'placement plan');
    await page.emulateMedia({ media: 'print' });
    await expectNoAxeFindings(page, 'placement plan on paper');
  });
});

test('by keyboard alone: a phase, a check, a decision, the plan', async ({ page }) => {
  const tongue = dutch;
  const words = wordsOf(tongue);
  await openPage(page, 'phases', tongue);
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

test('forced colours: the current phase and the chosen answer can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, 'phases', dutch);
  const edge = (phase: number) =>
    mapEntry(page, phase, dutch).evaluate((entry) => getComputedStyle(entry).borderWidth);
  expect(await edge(2)).not.toBe(await edge(3));
  await goToAddress(page, unplanned, 'suitability');
  await answerTo(page, mutual, 'no', dutch).check();
  await expect(answerTo(page, mutual, 'no', dutch)).toBeChecked();
});

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

/** The steps of the advice, by their titles; the other steps of the catalogue stand further down. */
async function expectSteps(page: Page, titles: readonly string[]): Promise<void> {
  const steps = page.locator('.steps').first().getByRole('heading', { level: 2 });
  await expect(steps).toHaveText([...titles]);
}

/** The data file, saved on the page of the result. */
async function savedFile(page: Page, tongue: Tongue) {
  await goToAddress(page, unplanned, 'report');
  return savedCase(page, tongue.report.reportPage.data);
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScrolling(page, `${where} at ${width}`);
    await expectNoAxeFindings(page, `${where} at ${width}`);
  }
}
