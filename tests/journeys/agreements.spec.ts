import type { Locator, Page } from '@playwright/test';
import { interventionOf } from '../../src/advice/catalogue';
import type { Case } from '../../src/cases/case';
import type { PlanEntry, Team } from '../../src/cases/plan';
import { writtenDay } from '../../src/i18n/format';
import { aCase, aMember, anEntry, entryId, stillEnvironment } from '../fixtures/case';
import { ownerName } from '../fixtures/owners';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { bothViews, justBegun } from './support/cases';
import { press, tabTo } from './support/keyboard';
import { button } from './support/questions';
import { savedCase } from './support/result';
import { expectSaved, goToAddress, goToStart, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const TODAY = '2026-11-21';

const entryOn = (intervention: string, said: Partial<PlanEntry> = {}) =>
  anEntry({ intervention, proposed: true, ...said });

const lively: readonly PlanEntry[] = [
  entryOn('INT-26'),
  entryOn('INT-33', { proposed: false, due: '2026-12-18', owner: 'jobcoach', person: 'K. de Wit' }),
  entryOn('OWN-1', { proposed: false, ownStep: 'Koffie met de ploegleider\nNeem de lijst mee.' }),
  entryOn('INT-04', { due: '2026-10-02', owner: 'De bedrijfsarts', status: 'started' }),
  entryOn('INT-27', { status: 'done', closedOn: '2026-11-03', evaluation: 'Een buddy.' }),
  entryOn('INT-05', { decision: 'declined' }),
  entryOn('INT-06', { decision: 'replaced', replacedBy: entryId('OWN-1'), reason: 'Dat deden we al.' }),
];

const team: Team = {
  goal: 'Eén plek in de kas',
  members: [
    aMember({ owner: 'jobcoach', name: 'K. de Wit', part: 'help', does: 'Komt elke week langs.' }),
    aMember({ owner: 'gemeente', part: 'expectation' }),
  ],
};

/** Not begun now, and the day to look again is past. */
const putOff: NonNullable<Case['approach']> = {
  checks: {},
  notes: {},
  suitability: { answers: {}, decision: 'later', reason: '', decidedOn: null, reviewOn: '2026-03-01' },
  placement: {},
};

function withPlan(plan: readonly PlanEntry[], said: Partial<Case> = {}): Case {
  return { ...bothViews, plan: [...plan], ...said };
}

const titleOf = (id: string, { language }: Tongue) => interventionOf(id).title[language];

/** Opens a case from its file, at its agreements, on a day that stands still. */
async function openPlan(page: Page, record: Case, tongue: Tongue): Promise<void> {
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`));
  await openCase(page, record, tongue);
  await goToAddress(page, record, 'plan');
  await expect(heading(page)).toHaveText(tongue.words.plan.title);
}

/** One agreement, by its title. */
function card(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true });
}

/** The titles on the page, in their order. */
function titles(page: Page): Locator {
  return page.getByRole('article').getByRole('heading');
}

test.describe('agreements', () => {
  const tongue = english;
  const { language, locale, way, words: app } = tongue;
  const words = allWords[language].plan;
  test.use({ locale });

  test('a plan from a file is shown, changed, and still there after a reload', async ({ page }) => {
    await openPlan(page, withPlan(lively), tongue);
    await expect(titles(page)).toHaveText([
      titleOf('INT-04', tongue),
      titleOf('INT-33', tongue),
      titleOf('INT-26', tongue),
      'Koffie met de ploegleider',
    ]);
    const overdue = card(page, titleOf('INT-04', tongue));
    await expect(overdue).toContainText(words.overdue);
    await expect(overdue).toContainText(words.pastDay);
    await expect(overdue).toContainText(words.origin(words.origins.proposed));
    await expect(overdue.getByLabel(words.ownerInWords)).toHaveValue('De bedrijfsarts');
    const other = card(page, titleOf('INT-33', tongue));
    await expect(other).not.toContainText(words.overdue);
    await expect(other).toContainText(words.origin(words.origins.chosen));
    await expect(page.getByText(words.closed(1))).toBeVisible();
    await expect(card(page, titleOf('INT-27', tongue))).toBeHidden();

    await overdue.getByLabel(words.owner).selectOption({ label: ownerName('uwv', language) });
    await expect(overdue.getByLabel(words.ownerInWords)).toBeHidden();
    await overdue.getByLabel(words.person).fill('P. Smit');
    await overdue.getByLabel(words.due).fill('2027-01-15');
    await expect(overdue).not.toContainText(words.pastDay);
    await overdue.getByLabel(words.note, { exact: true }).fill('Eerst bellen.');
    await overdue.getByLabel(words.status).selectOption({ label: words.statuses.done });
    await expect(overdue).toContainText(words.closedOn.done(writtenDay(TODAY, language)));
    await overdue.getByLabel(words.evaluation).fill('Drie taken gevonden.');
    await other.getByLabel(words.owner).selectOption({ label: words.otherOwner });
    await other.getByLabel(words.ownerInWords).fill('De buurvrouw');
    await other.getByLabel(words.due).fill('2020-02-29');
    await expect(other).toContainText(words.pastDay);
    await expect(titles(page).first(), 'no card moves while it is changed').toHaveText(
      titleOf('INT-04', tongue),
    );
    await expectSaved(page, tongue);

    await page.reload();
    await expect(heading(page)).toHaveText(words.title);
    await expect(titles(page).first()).toHaveText(titleOf('INT-33', tongue));
    await expect(other.getByLabel(words.ownerInWords)).toHaveValue('De buurvrouw');
    await expect(other.getByLabel(words.due)).toHaveValue('2020-02-29');
    await page.getByText(words.closed(2)).click();
    await expect(overdue.getByLabel(words.owner)).toHaveValue('uwv');
    await expect(overdue.getByLabel(words.person)).toHaveValue('P. Smit');
    await expect(overdue.getByLabel(words.due)).toHaveValue('2027-01-15');
    await expect(overdue.getByLabel(words.evaluation)).toHaveValue('Drie taken gevonden.');
    await expect(overdue).toContainText(words.closedOn.done(writtenDay(TODAY, language)));

    await page.getByRole('button', { name: way.pages.report, exact: true }).click();
    const { record } = await savedCase(page, tongue.report.reportPage.data);
    const expected = [...lively];
    expected[1] = entryOn('INT-33', {
      proposed: false,
      due: '2020-02-29',
      owner: 'De buurvrouw',
      person: 'K. de Wit',
    });
    expected[3] = entryOn('INT-04', {
      due: '2027-01-15',
      owner: 'uwv',
      person: 'P. Smit',
      note: 'Eerst bellen.',
      status: 'done',
      closedOn: TODAY,
      evaluation: 'Drie taken gevonden.',
    });
    expect(record.plan).toEqual(expected);
  });

  test('what was not chosen stays, with its reason, and can be taken back or agreed on', async ({ page }) => {
    await openPlan(page, withPlan(lively), tongue);
    const section = page.getByRole('region', { name: words.notChosen });
    const declined = section.getByRole('listitem').filter({ hasText: titleOf('INT-05', tongue) });
    const replaced = section.getByRole('listitem').filter({ hasText: titleOf('INT-06', tongue) });
    await expect(declined).toContainText(words.noReason);
    await expect(replaced).toContainText(words.replacedBy('Koffie met de ploegleider'));
    await expect(replaced).toContainText(words.reason('Dat deden we al.'));

    await declined.getByRole('button', { name: words.agreeAfterAll }).click();
    await expect(declined).toBeHidden();
    const agreed = card(page, titleOf('INT-05', tongue));
    await expect(agreed.getByRole('heading')).toBeFocused();
    await agreed.getByLabel(words.due).fill('2026-11-25');
    await replaced.getByRole('button', { name: words.forget }).click();
    await expect(section).toContainText(words.nothingLeft);
    await expect(section.getByRole('heading')).toBeFocused();
    await expectSaved(page, tongue);

    await page.reload();
    await expect(card(page, titleOf('INT-05', tongue)).getByLabel(words.due)).toHaveValue('2026-11-25');
    await expect(section).toBeHidden();
  });

  test('several professionals: one goal, who does what, and what is missing', async ({ page }) => {
    await openPlan(page, withPlan(lively, { otherProfessionals: true, goal: 'Een plek in de kas' }), tongue);
    const section = page.getByRole('region', { name: words.team });
    const goal = section.getByLabel(words.goal);
    await expect(goal).toHaveValue('');
    await expect(goal).toHaveAccessibleDescription(
      [words.goalOfScan('Een plek in de kas'), app.walk.privacy].join(' '),
    );
    await goal.fill('Iemand werkt er in het voorjaar.');
    const { noContact, expectationAlone } = words.gaps;
    await expect(section).not.toContainText(noContact);

    await section.getByRole('button', { name: words.addMember }).click();
    const first = section.getByRole('group').first();
    await expect(first.getByLabel(words.memberOwner)).toBeFocused();
    await expect(section).toContainText(noContact);
    await first.getByLabel(words.memberOwner).selectOption({ label: ownerName('gemeente', language) });
    await first.getByLabel(words.part).selectOption({ label: words.parts.expectation });
    await expect(section).toContainText(expectationAlone);

    await section.getByRole('button', { name: words.addMember }).click();
    const second = section.getByRole('group').nth(1);
    await second.getByLabel(words.memberOwner).selectOption({ label: ownerName('jobcoach', language) });
    await second.getByLabel(words.memberName).fill('K. de Wit');
    await second.getByLabel(words.part).selectOption({ label: words.parts.help });
    await second.getByLabel(words.does).fill('Komt elke week langs.');
    await expect(section).not.toContainText(expectationAlone);
    await expect(second.getByRole('listitem')).toContainText(titleOf('INT-33', tongue));
    await expect(first).toContainText(words.noneOfTheirs);

    const name = `${ownerName('jobcoach', language)}, K. de Wit`;
    await second.getByRole('button', { name: words.remove }).click();
    await expect(section.getByRole('status').filter({ hasText: words.removed(name) })).toBeVisible();
    await expect(section).toContainText(expectationAlone);
    const undo = section.getByRole('button', { name: words.putBack });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(second.getByLabel(words.memberName)).toHaveValue('K. de Wit');
    await expect(second.getByLabel(words.memberOwner)).toBeFocused();
    await second.getByLabel(words.part).selectOption({ label: words.parts.contact });
    await expect(section).not.toContainText(noContact);

    await first.getByRole('button', { name: words.remove }).click();
    await expect(section.getByRole('group')).toHaveCount(1);
    await expect(first.getByLabel(words.memberName), 'the fields stay with their owner').toHaveValue(
      'K. de Wit',
    );
    await expectSaved(page, tongue);
    await page.reload();
    await expect(goal).toHaveValue('Iemand werkt er in het voorjaar.');
    await expect(first.getByLabel(words.does)).toHaveValue('Komt elke week langs.');
  });

  test('accessible and fitting, on a laptop and on a phone', async ({ page }) => {
    await openPlan(page, withPlan([...lively, entryOn(`INT-${'9'.repeat(190)}`)], { team }), tongue);
    await page.getByText(words.closed(1)).click();
    await page.getByRole('button', { name: allWords[language].advice.addOwnStep }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScrolling(page, `${width} pixels`);
      await expectNoAxeFindings(page, `${width} pixels`);
    }
    await goToStart(page, tongue);
    await expect(page.getByRole('region', { name: allWords[language].due.heading })).toBeVisible();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScrolling(page, `start, ${width} pixels`);
      await expectNoAxeFindings(page, `start, ${width} pixels`);
    }
  });

  test('an agreement is taken out, and put back as it was', async ({ page }) => {
    await openPlan(page, withPlan(lively), tongue);
    const title = 'Koffie met de ploegleider';
    const agreement = card(page, title);
    const undo = page.getByRole('button', { name: words.putBack });
    const notChosen = page.getByRole('region', { name: words.notChosen });
    const replaced = notChosen.getByRole('listitem').filter({ hasText: titleOf('INT-06', tongue) });
    await expect(replaced).toContainText(words.replacedBy(title));
    await agreement.getByLabel(words.note, { exact: true }).fill('Vrijdag.');

    await agreement.getByRole('button', { name: words.remove }).click();
    await expect(agreement).toBeHidden();
    await expect(titles(page)).toHaveCount(3);
    await expect(page.getByRole('status').filter({ hasText: words.removed(`“${title}”`) })).toBeVisible();
    await expect(undo).toBeFocused();
    await expect(undo).toHaveAccessibleName(new RegExp(title));
    await expect(replaced, 'what it had come in place of').not.toContainText(words.replacedBy(title));
    await expect(replaced).toContainText(words.reason('Dat deden we al.'));

    await undo.click();
    await expect(agreement.getByRole('heading')).toBeFocused();
    await expect(agreement.getByLabel(words.ownStep)).toHaveValue(`${title}\nNeem de lijst mee.`);
    await expect(agreement.getByLabel(words.note, { exact: true })).toHaveValue('Vrijdag.');
    await expect(replaced).toContainText(words.replacedBy(title));
    await expect(titles(page).nth(3), 'where it stood').toHaveText(title);
    await expect(undo).toBeHidden();

    await agreement.getByRole('button', { name: words.remove }).click();
    await page.getByText(words.closed(1)).click();
    await card(page, titleOf('INT-27', tongue)).getByRole('button', { name: words.remove }).click();
    await expect(undo, 'of the last one').toHaveAccessibleName(new RegExp(titleOf('INT-27', tongue)));
    await expectSaved(page, tongue);
    await page.reload();
    await expect(titles(page)).toHaveText([
      titleOf('INT-04', tongue),
      titleOf('INT-33', tongue),
      titleOf('INT-26', tongue),
    ]);
    await expect(page.getByText(words.closed(1))).toBeHidden();
    await expect(undo).toBeHidden();
  });

  test('a link leads to its agreement, from the start page and from the steps', async ({ page }) => {
    await openPlan(page, withPlan(lively), tongue);
    await goToStart(page, tongue);
    const due = page.getByRole('region', { name: allWords[language].due.heading });
    await due.getByRole('link', { name: titleOf('INT-33', tongue) }).click();
    const agreement = card(page, titleOf('INT-33', tongue));
    await expect(agreement.getByRole('heading')).toBeFocused();
    await expect(agreement.getByRole('heading')).toBeInViewport();

    await page.getByRole('button', { name: way.pages.advice, exact: true }).click();
    const decision = page.getByRole('group', {
      name: allWords[language].advice.decisionLabel(titleOf('INT-26', tongue)),
    });
    await page.getByText(allWords[language].advice.allHeading).click();
    await decision.getByRole('button', { name: allWords[language].advice.toAgreement }).click();
    await expect(card(page, titleOf('INT-26', tongue)).getByRole('heading')).toBeFocused();

    await page.getByRole('button', { name: way.pages.advice, exact: true }).click();
    await page.getByRole('button', { name: way.pages.plan, exact: true }).click();
    await expect(heading(page), 'asked for once').toBeFocused();
  });

  test('the start page names what is overdue first, then what comes next, and leads there', async ({
    page,
  }) => {
    const inTime = entryOn('INT-26', { due: '2027-02-01' });
    await openPlan(page, withPlan([...lively.slice(1), inTime], { approach: putOff }), tongue);
    const own = {
      ...aCase({ route: 'professional', name: 'Mijn werk', environment: stillEnvironment() }),
      id: '00000000-0000-4000-8000-00000000cafe',
      plan: [entryOn('PACT-01', { due: '2026-11-20' }), entryOn('PACT-02')],
    };
    const example = {
      ...withPlan(lively, { id: '00000000-0000-4000-8000-00000000beaf' }),
      employer: { ...bothViews.employer, name: 'Voorbeeld' },
      example: true as const,
    };
    for (const record of [own, example]) {
      await goToStart(page, tongue);
      await openCase(page, record, tongue);
    }
    await goToStart(page, tongue);
    const due = allWords[language].due;
    const section = page.getByRole('region', { name: due.heading });
    const { name } = bothViews.employer;
    await expect(section.getByRole('heading')).toHaveText([due.heading, due.overdue, due.soon(30)]);
    const items = section.getByRole('listitem');
    await expect(items).toHaveText([
      `${name}: ${due.review}${writtenDay('2026-03-01', language)}`,
      `${name}: ${titleOf('INT-04', tongue)}${writtenDay('2026-10-02', language)} · De bedrijfsarts`,
      `${name}: ${titleOf('INT-33', tongue)}${writtenDay('2026-12-18', language)} · ${ownerName('jobcoach', language)}, K. de Wit`,
    ]);
    await items.nth(0).getByRole('link').click();
    await expect(page).toHaveURL(/\/suitability$/);
    await expect(page.getByRole('banner')).toContainText(name);
    await goToStart(page, tongue);
    for (const [name, address] of [
      [allWords[language].startMore.library, '#/library'],
      [allWords[language].startMore.own, '#/own'],
    ] as const) {
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', address);
    }
    await expect(page.getByRole('heading', { name: app.start.casesHeading })).toBeVisible();
  });

  test('whoever has only own scans is told where they are', async ({ page }) => {
    const listing = allWords[language].start;
    const one = { ...aCase({ route: 'professional', name: 'Mijn werk' }), id: ownId(1) };
    await openCase(page, one, tongue);
    await goToStart(page, tongue);
    const cases = page.getByRole('region', { name: app.start.casesHeading });
    await expect(cases).toContainText(listing.noneAboutEmployers);
    await expect(cases).not.toContainText(app.start.noCases);
    await expect(cases.getByRole('link', { name: listing.ownCases(1), exact: true })).toBeVisible();
    await openCase(page, { ...one, id: ownId(2) }, tongue);
    await goToStart(page, tongue);
    await cases.getByRole('link', { name: listing.ownCases(2), exact: true }).click();
    await expect(heading(page)).toHaveText(allWords[language].own.heading);
    await openCase(page, bothViews, tongue);
    await goToStart(page, tongue);
    await expect(cases.getByRole('listitem')).toHaveCount(1);
    await expect(cases).not.toContainText(listing.noneAboutEmployers);
  });

  test('on paper the agreements are text, with days in words', async ({ page }) => {
    await openPlan(page, withPlan(lively, { team }), tongue);
    await page.emulateMedia({ media: 'print' });
    const overdue = card(page, titleOf('INT-04', tongue));
    const day = writtenDay('2026-10-02', language);
    await expect(overdue.getByText(`${day} (${words.overdue})`, { exact: true })).toBeVisible();
    await expect(overdue.getByText(words.print.when, { exact: true })).toBeVisible();
    await expect(page.getByText('Neem de lijst mee.', { exact: true })).toBeVisible();
    await expect(card(page, titleOf('INT-26', tongue))).toContainText(words.noOwner, {
      useInnerText: true,
    });
    const said = (text: string) => page.getByRole('definition').filter({ hasText: text, visible: true });
    await expect(said('Een buddy.'), 'what is done, too').toHaveCount(1);
    await expect(said('Komt elke week langs.')).toHaveCount(1);
    for (const role of ['textbox', 'combobox', 'button'] as const) {
      await expect(page.getByRole('main').getByRole(role), role).toHaveCount(0);
    }
    await expect(page.locator('main input, main textarea').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('agreements in trouble', () => {
  const tongue = dutch;
  const { language } = tongue;
  const words = allWords[language].plan;
  const advice = allWords[language].advice;
  const ownStepField = (page: Page) => page.getByLabel(advice.ownStep, { exact: true });

  test('a half typed date is no date, and takes nothing away', async ({ page }) => {
    await openPlan(page, withPlan([entryOn('INT-04', { due: '2026-12-18' }), entryOn('INT-26')]), tongue);
    const agreement = card(page, titleOf('INT-04', tongue));
    const day = agreement.getByLabel(words.due);
    const refused = agreement.getByRole('alert').filter({ hasText: allWords[language].dayField.refused });
    await day.focus();
    await page.keyboard.press('Backspace');
    await expect(day).toHaveValue('');
    await expect(refused, 'not while someone is typing').toBeHidden();
    await page.keyboard.press('Shift+Tab');
    await expect(refused).toBeVisible();
    for (const elsewhere of [tongue.way.pages.advice, tongue.way.changeAnswers]) {
      await page.getByRole('button', { name: elsewhere, exact: true }).click();
      await expect(day, 'instead of leaving').toBeFocused();
      await expect(heading(page)).toHaveText(words.title);
    }
    await expect(day).toHaveAccessibleDescription(new RegExp(allWords[language].dayField.refused));
    await expectSaved(page, tongue);
    await page.reload();
    await expect(day, 'what was agreed before is still there').toHaveValue('2026-12-18');

    // The year comes last. While it is typed, the browser takes it for the years 2, 20 and 202.
    await day.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('202');
    await expect(day).toHaveValue('0202-12-18');
    await expectSaved(page, tongue);
    await page.getByRole('button', { name: tongue.way.pages.advice, exact: true }).click();
    await expect(day, 'the year 202 is refused, and not lost').toBeFocused();
    await expect(refused).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('202');
    await expect(agreement).not.toContainText(words.pastDay);
    await page.keyboard.type('5');
    await expect(agreement).toContainText(words.pastDay);
    await expect(agreement).toContainText(writtenDay('2025-12-18', language));
    await expectSaved(page, tongue);
    await page.reload();
    await expect(day).toHaveValue('2025-12-18');

    await day.focus();
    for (const key of ['Backspace', 'ArrowRight', 'Backspace', 'ArrowRight', 'Backspace']) {
      await page.keyboard.press(key);
    }
    await expect(agreement, 'emptied is no day').not.toContainText(words.overdue);
    await expectSaved(page, tongue);
    await page.getByRole('button', { name: tongue.way.pages.advice, exact: true }).click();
    await expect(page, 'an empty field keeps nobody').toHaveURL(/\/advice$/);
    await page.getByRole('button', { name: tongue.way.pages.plan, exact: true }).click();
    await expect(agreement).toBeVisible();
    await expect(day).toHaveValue('');
  });

  test('what was taken out first, last, and given another number', async ({ page }) => {
    await openPlan(
      page,
      withPlan([
        entryOn('INT-04', { status: 'done', note: 'Oud' }),
        entryOn('INT-04', { id: entryId('once more') }),
      ]),
      tongue,
    );
    await page.getByText(words.closed(1)).click();
    const [open, done] = [
      card(page, titleOf('INT-04', tongue)).first(),
      card(page, titleOf('INT-04', tongue)).last(),
    ];
    await open.getByLabel(words.note, { exact: true }).fill('Nieuw');
    await done.getByRole('button', { name: words.remove }).click();
    await expect(open.getByLabel(words.note, { exact: true }), 'the other keeps its fields').toHaveValue(
      'Nieuw',
    );
    await open.getByRole('button', { name: words.remove }).click();
    await expect(page.getByText(words.noAgreements)).toBeVisible();
    const undo = page.getByRole('button', { name: words.putBack });
    await expect(undo).toBeFocused();

    const add = async (text: string) => {
      await ownStepField(page).fill(text);
      await page.getByRole('button', { name: advice.addOwnStep, exact: true }).click();
      await expect(card(page, text).getByRole('heading')).toBeFocused();
    };
    await add('Koffie');
    await card(page, 'Koffie').getByRole('button', { name: words.remove }).click();
    await expect(undo).toBeFocused();
    await add('Thee');
    await undo.click();
    await expect(card(page, 'Koffie').getByRole('heading')).toBeFocused();
    await card(page, 'Thee').getByLabel(words.note, { exact: true }).fill('Met melk');
    await expectSaved(page, tongue);
    await page.reload();
    await expect(card(page, 'Koffie').getByLabel(words.ownStep)).toHaveValue('Koffie');
    await expect(card(page, 'Thee').getByLabel(words.note, { exact: true })).toHaveValue('Met melk');
    await expect(titles(page)).toHaveCount(2);
  });

  test('an own step: none, too long, five thousand characters, and other words later', async ({ page }) => {
    await openPlan(page, withPlan([]), tongue);
    await expect(page.getByText(words.noAgreements)).toBeVisible();
    const field = ownStepField(page);
    const add = page.getByRole('button', { name: advice.addOwnStep, exact: true });
    await field.fill('  \n ');
    await add.click();
    await expect(page.getByRole('alert')).toHaveText(advice.ownStepEmpty);
    await expect(field).toHaveAccessibleDescription(new RegExp(advice.ownStepEmpty));
    await expect(field).toBeFocused();
    await expect(titles(page)).toHaveCount(0);

    const tooLong = 'y'.repeat(10_001);
    await field.fill(tooLong);
    await add.click();
    await expect(page.getByRole('alert')).toHaveText(advice.ownStepTooLong(10_000, 10_001));
    await expect(field).toHaveValue(tooLong);
    await expect(titles(page)).toHaveCount(0);

    const long = `Een lange stap ${'x'.repeat(4_980)} eind`.slice(0, 5_000);
    await field.fill(long);
    await add.click();
    await expect(titles(page)).toHaveText([`${long.slice(0, 120)}…`]);
    await expect(titles(page).first()).toBeFocused();
    await expect(field).toHaveValue('');
    const text = page.getByRole('article').getByLabel(words.ownStep);
    await expect(text).toHaveValue(long);
    await expectNoSidewaysScrolling(page, 'with a word of five thousand characters');

    await text.fill(tooLong);
    await expect(page.getByRole('alert')).toHaveText(allWords[language].limitedText.tooLong(10_000, 10_001));
    await expect(text, 'kept in the field to be shortened').toHaveValue(tooLong);
    await text.fill('Koffie\nmet de ploegleider');
    await expect(titles(page)).toHaveText(['Koffie']);
    await expectSaved(page, tongue);
    await page.reload();
    await expect(text).toHaveValue('Koffie\nmet de ploegleider');
    await expect(page.getByRole('article')).toContainText(words.origin(words.origins.own));
  });

  test('a step that this version does not know is shown by its id, and kept', async ({ page }) => {
    const unknown = entryOn('INT-<b>99</b>', { note: 'Van later', owner: 'gemeente' });
    await openPlan(page, withPlan([unknown]), tongue);
    const agreement = card(page, words.unknownStep('INT-<b>99</b>'));
    await expect(agreement.getByLabel(words.owner)).toHaveValue('gemeente');
    await agreement.getByLabel(words.note, { exact: true }).fill('Van later, nog steeds');
    await expectSaved(page, tongue);
    await page.getByRole('button', { name: tongue.way.pages.report, exact: true }).click();
    const { record } = await savedCase(page, tongue.report.reportPage.data);
    expect(record.plan).toEqual([{ ...unknown, note: 'Van later, nog steeds' }]);
  });

  test('two hundred agreements: folded, found, changed', async ({ page }) => {
    const plan = Array.from({ length: 200 }, (_, index) =>
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
    await openPlan(page, withPlan(plan), tongue);
    await expect(titles(page)).toHaveCount(150);
    await expect(page.getByText(words.closed(50))).toBeVisible();
    const finder = page.getByRole('search');
    await expect(page.getByRole('status').filter({ hasText: words.found(200, 200) })).toBeVisible();
    await expect(page.getByLabel(words.note, { exact: true })).toHaveCount(0);

    await finder.getByLabel(words.findWords).fill('nummer 177');
    const shown = page.getByRole('article').filter({ visible: true });
    await expect(shown).toHaveCount(1);
    await expect(finder.getByText(words.found(1, 200))).toBeVisible();
    const wanted = card(page, 'Stap nummer 177');
    await wanted.getByText(words.edit).click();
    await wanted.getByLabel(words.evaluation).pressSequentially('Het leverde iets op.');
    await wanted.getByLabel(words.status).selectOption('open');
    await page.getByRole('button', { name: words.showAll }).click();
    await expect(finder.getByLabel(words.findWords)).toBeFocused();
    await expect(finder.getByText(words.found(200, 200))).toBeVisible();
    await expect(wanted.getByLabel(words.evaluation)).toHaveValue('Het leverde iets op.');

    await finder.getByLabel(words.findStatus).selectOption('overdue');
    await finder.getByLabel(words.findOwner).selectOption({ label: 'De buurvrouw' });
    const late = plan.filter(
      ({ status, due, owner }) =>
        status === 'open' && due !== null && due < TODAY && owner === 'De buurvrouw',
    );
    await expect(shown).toHaveCount(late.length);
    await expect(shown.first()).toContainText(words.overdue);
    await shown.first().getByText(words.edit).click();
    await shown.first().getByLabel(words.status).selectOption('dropped');
    await expect(shown, 'what is being changed does not vanish').toHaveCount(late.length);

    await ownStepField(page).fill('Nog een stap');
    await page.getByRole('button', { name: advice.addOwnStep, exact: true }).click();
    const added = card(page, 'Nog een stap');
    await expect(added.getByRole('heading')).toBeFocused();
    await expect(added.getByLabel(words.owner)).toBeVisible();
    await expectSaved(page, tongue);
    await page.reload();
    await expect(titles(page)).toHaveCount(151);
    await expect(page.getByText(words.closed(50))).toBeVisible();
    await goToStart(page, tongue);
    const due = page.getByRole('region', { name: allWords[language].due.heading });
    const [lateOnes, next] = [due.getByRole('list').first(), due.getByRole('list').last()];
    await expect(lateOnes.getByRole('listitem')).toHaveCount(10);
    await expect(next.getByRole('listitem')).toHaveCount(10);
    const lateCount = plan.filter(({ status, due: day }) => status === 'open' && day && day < TODAY).length;
    // One of them was dropped above.
    await expect(due.getByText(allWords[language].due.andMore(lateCount - 1 - 10))).toBeVisible();
    const link = next.getByRole('link').first();
    const title = /: (.*)$/.exec((await link.textContent()) ?? '')?.[1] ?? '';
    await link.click();
    await expect(card(page, title).getByRole('heading'), 'among two hundred, unfolded').toBeFocused();
    await expect(card(page, title).getByLabel(words.note, { exact: true })).toBeVisible();
    await expect(card(page, title).getByRole('heading')).toBeInViewport();
  });

  test('without an agreement there is a way to the steps, once there is a result', async ({ page }) => {
    await openPlan(page, withPlan([]), tongue);
    await page.getByRole('main').getByRole('button', { name: words.toSteps, exact: true }).click();
    await expect(page).toHaveURL(/\/advice$/);
    await goToStart(page, tongue);
    await openPlan(
      page,
      { ...justBegun, id: '00000000-0000-4000-8000-00000000beef', measurements: unanswered() },
      tongue,
    );
    await expect(page.getByText(words.noAgreements)).toBeVisible();
    await expect(button(page, words.toSteps)).toBeHidden();
    await page.getByText(words.openTeam).click();
    await page.getByRole('button', { name: words.addMember }).click();
    await expect(page.getByLabel(words.memberOwner)).toBeFocused();
  });

  test('on the professional’s own route there are agreements only', async ({ page }) => {
    const own: Case = {
      ...aCase({ route: 'professional', name: 'Mijn werk' }),
      id: '00000000-0000-4000-8000-00000000f00d',
      plan: [entryOn('PACT-01')],
      otherProfessionals: true,
    };
    await openPlan(page, own, tongue);
    const ownPlan = { ...allWords[language].plan, ...allWords[language].ownPlan };
    await expect(page.getByText(ownPlan.lead)).toBeVisible();
    await expect(page.getByRole('heading', { name: ownPlan.agreed, exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: ownPlan.addHeading, exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: words.agreed, exact: true })).toBeHidden();
    await expect(titles(page)).toHaveCount(1);
    await expect(page.getByLabel(words.owner)).toBeHidden();
    await page.getByLabel(words.withWhom).fill('Noor');
    await expect(page.getByRole('heading', { name: words.team })).toBeHidden();
    await expect(page.getByText(words.openTeam)).toBeHidden();
    await expectSaved(page, tongue);
  });

  test('by keyboard alone', async ({ page }) => {
    await openPlan(page, withPlan([entryOn('INT-26')], { otherProfessionals: true }), tongue);
    const agreement = card(page, titleOf('INT-26', tongue));
    await tabTo(page, agreement.getByLabel(words.owner));
    await page.keyboard.type('Job');
    await expect(agreement.getByLabel(words.owner)).toHaveValue('jobcoach');
    await tabTo(page, agreement.getByLabel(words.status));
    await page.keyboard.type('Ged');
    await expect(agreement.getByLabel(words.status)).toHaveValue('done');
    await tabTo(page, agreement.getByLabel(words.evaluation));
    await page.keyboard.type('Meer rust.');
    await tabTo(page, ownStepField(page));
    await page.keyboard.type('Koffie drinken');
    await press(page, page.getByRole('button', { name: advice.addOwnStep, exact: true }));
    const added = card(page, 'Koffie drinken');
    await expect(added.getByRole('heading')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(added.getByLabel(words.ownStep)).toBeFocused();
    await press(page, page.getByRole('button', { name: words.addMember }));
    await page.keyboard.type('UWV');
    await expect(page.getByLabel(words.memberOwner)).toHaveValue('uwv');
    await press(page, page.getByRole('group').getByRole('button', { name: words.remove }), 'Space');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(words.memberOwner)).toBeFocused();
    await expectSaved(page, tongue);
  });
});

function ownId(number: number): string {
  return `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`.replace(/^0/, 'a');
}

/** The newest measurement with nothing answered, so that there is no result. */
function unanswered(): Case['measurements'] {
  return justBegun.measurements.map((one) => ({
    ...one,
    views: one.views.map((view) => ({ ...view, ratings: {} })),
    notes: {},
  }));
}
