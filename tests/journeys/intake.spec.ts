import type { Page } from '@playwright/test';
import { currentInstrument } from '../../src/questions/instruments';
import { beginScan, field, fillInIntake, option, submitIntake, toStep } from './support/intake';
import { button, expectQuestion } from './support/questions';
import { expectSaved, goToStart, heading, openStart } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const { background } = currentInstrument('igm-employer');

/** The question of this kind, of which there is one. */
function questionOf(kind: 'number' | 'multiple') {
  const [found] = background.filter(({ type }) => type === kind);
  if (!found) throw new RangeError(`No background question is of the kind ${kind}`);
  return found;
}
const places = questionOf('number');
const groups = questionOf('multiple');
const placesHangOn = background.find(({ id }) => id === places.askWhen?.background);
if (!placesHangOn) throw new RangeError('Nobody is asked how many places there are');

test.describe('the intake', () => {
  const tongue = dutch;
  const { words, language, locale } = tongue;
  const { intake } = words;
  test.use({ locale });
  test.beforeEach(async ({ page }) => {
    await openStart(page, tongue);
    await beginScan(page, tongue);
  });

  const summary = (page: Page) => page.getByRole('alert');
  const answer = (page: Page, value: string) => {
    const label = placesHangOn.options?.find((one) => one.value === value)?.label[language] ?? '';
    return option(page, placesHangOn.text[language], label);
  };

  test('without a name and without who takes part: a summary that leads to both', async ({ page }) => {
    await button(page, intake.next).click();
    await expect(summary(page)).toBeFocused();
    await expect(summary(page).getByRole('heading')).toHaveText(intake.errorHeading);
    await expect(summary(page).getByRole('link')).toHaveText([
      intake.errors.nameMissing,
      intake.errors.modeMissing,
    ]);

    const name = field(page, intake.name);
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleDescription(new RegExp(intake.errors.nameMissing));
    await expect(page.getByRole('group', { name: intake.mode })).toHaveAccessibleDescription(
      intake.errors.modeMissing,
    );

    await summary(page).getByRole('link', { name: intake.errors.modeMissing }).click();
    await expect(page.getByRole('radio', { name: intake.modes.together.label })).toBeFocused();
    await summary(page).getByRole('link', { name: intake.errors.nameMissing }).click();
    await expect(name).toBeFocused();
    await name.fill('Bakkerij Jansen');
    await expect(name).not.toHaveAttribute('aria-invalid');
    await page.getByRole('radio', { name: intake.modes.self.label }).check();
    await expect(summary(page)).toBeHidden();
    await submitIntake(page, tongue);
    await expectQuestion(page, 'ATT-6', tongue);
    await expectSaved(page, tongue);
  });

  test('leads from every page to the questions, and back to what is missing', async ({ page }) => {
    await field(page, intake.name).fill('Bakkerij');
    await page.getByRole('radio', { name: intake.modes.self.label }).check();
    await toStep(page, 'plan', tongue);
    await toStep(page, 'employer', tongue);
    await field(page, intake.name).fill('');
    await page.goBack();
    await expect(heading(page)).toHaveText(intake.steps.questionnaire);
    await submitIntake(page, tongue);
    await expect(heading(page)).toHaveText(intake.steps.employer);
    await expect(summary(page)).toBeFocused();
    await expect(summary(page)).toContainText(intake.errors.nameMissing);
  });

  test('a name of spaces is no name', async ({ page }) => {
    await fillInIntake(page, { mode: 'self' }, tongue);
    for (const name of ['', '   ', '\u00a0\t']) {
      await field(page, intake.name).fill(name);
      await submitIntake(page, tongue);
      await expect(summary(page)).toContainText(intake.errors.nameMissing);
      await expect(heading(page)).toHaveText(intake.steps.employer);
    }
  });

  test('texts that are too long are named with their limit, on their own page, and stay as typed', async ({
    page,
  }) => {
    const long = 'x'.repeat(201);
    await fillInIntake(page, { name: 'Bakkerij', mode: 'together' }, tongue);
    await toStep(page, 'contact', tongue);
    const labels = [intake.place, intake.contact, intake.expertName, intake.expertOrganisation];
    for (const label of labels) await field(page, label).fill(long);
    await submitIntake(page, tongue);
    for (const label of labels) {
      await expect(field(page, label)).toHaveAccessibleDescription(new RegExp(intake.errors.tooLong(200)));
      await expect(field(page, label)).toHaveAttribute('aria-invalid', 'true');
      await expect(field(page, label)).toHaveValue(long);
    }
    const errors = summary(page).getByRole('link');
    await expect(errors).toHaveCount(labels.length);
    for (const error of await errors.all()) {
      await error.click();
      await expect(page.locator(':focus')).toHaveAttribute('aria-invalid', 'true');
    }
    for (const label of labels) await field(page, label).fill('kort');

    const goal = 'y'.repeat(1_001);
    await toStep(page, 'questionnaire', tongue);
    await field(page, intake.goal).fill(goal);
    await button(page, intake.next).click();
    await expect(field(page, intake.goal)).toHaveAccessibleDescription(
      new RegExp(intake.errors.tooLong(1_000)),
    );
    await expect(field(page, intake.goal)).toHaveValue(goal);
  });

  test('texts at their limit are accepted', async ({ page }) => {
    await fillInIntake(page, { name: 'x'.repeat(200), mode: 'self', goal: 'y'.repeat(1_000) }, tongue);
    await submitIntake(page, tongue);
    await expectQuestion(page, 'ATT-6', tongue);
  });

  test('what is no number of places is refused and stays as typed, until it is not asked any more', async ({
    page,
  }) => {
    await fillInIntake(
      page,
      { name: 'Bakkerij Jansen', mode: 'self', background: { [placesHangOn.id]: 'yes' } },
      tongue,
    );
    const control = field(page, places.text[language]);
    for (const count of ['abc', '-1', '1,5', '100001']) {
      await control.fill(count);
      await submitIntake(page, tongue);
      await expect(control).toHaveAccessibleDescription(intake.errors.number);
      await expect(control).toHaveAttribute('aria-invalid', 'true');
      await expect(control).toHaveValue(count);
      await summary(page).getByRole('link', { name: intake.errors.number }).click();
      await expect(control).toBeFocused();
    }
    await answer(page, 'no').check();
    await expect(control).toBeHidden();
    await expect(summary(page)).toBeHidden();
    await answer(page, 'yes').check();
    await control.fill(' 12 ');
    await submitIntake(page, tongue);
    await expectQuestion(page, 'ATT-6', tongue);
  });

  test('who fills it in alone is asked nothing that only an expert knows', async ({ page }) => {
    await fillInIntake(page, { name: 'Bakkerij Jansen', mode: 'self' }, tongue);
    await toStep(page, 'contact', tongue);
    await expect(field(page, intake.contactAlone)).toBeVisible();
    await expect(page.getByText(intake.expert, { exact: false })).toBeHidden();
    await toStep(page, 'progress', tongue);
    await expect(page.getByRole('radio')).toHaveCount(6);
    await expect(option(page, intake.phaseAlone, intake.phasesAlone[0] ?? '')).toBeChecked();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await toStep(page, 'employer', tongue);
    await page.getByRole('radio', { name: intake.modes.together.label }).check();
    await toStep(page, 'progress', tongue);
    await expect(field(page, intake.otherProfessionals)).toBeVisible();
    await toStep(page, 'contact', tongue);
    await expect(field(page, intake.expertName)).toBeVisible();
  });

  test('an intake that is opened again shows what was said and takes changes', async ({ page }) => {
    const chosen = groups.options?.slice(0, 2) ?? [];
    await fillInIntake(
      page,
      {
        name: 'Bakkerij Jansen',
        mode: 'together',
        sector: 'C',
        background: {
          [placesHangOn.id]: 'yes',
          [places.id]: 3,
          [groups.id]: chosen.map(({ value }) => value),
        },
      },
      tongue,
    );
    await submitIntake(page, tongue);
    await expectQuestion(page, 'ATT-6', tongue);
    await button(page, words.walk.back).click();
    await expect(field(page, intake.name)).toHaveValue('Bakkerij Jansen');
    await toStep(page, 'contact', tongue);
    await expect(field(page, intake.sector)).toHaveValue('C');
    await toStep(page, 'experience', tongue);
    await expect(field(page, places.text[language])).toHaveValue('3');
    await toStep(page, 'plan', tongue);
    const boxes = page
      .getByRole('group', { name: groups.text[language] })
      .getByRole('checkbox', { checked: true });
    await expect(boxes).toHaveCount(chosen.length);
    await boxes.first().uncheck();
    await expectSaved(page, tongue);
    await page.reload();
    await expect(heading(page), 'the address remembers the page').toHaveText(intake.steps.plan);
    await expect(boxes).toHaveCount(chosen.length - 1);
    await toStep(page, 'employer', tongue);
    await field(page, intake.name).fill('Bakkerij Jansen Zn.');
    await button(page, intake.toQuestions).click();
    await expectQuestion(page, 'ATT-6', tongue);
    await expect(page.getByRole('banner').getByText('Bakkerij Jansen Zn.')).toBeVisible();
    await goToStart(page, tongue);
    await expect(
      page.getByRole('listitem').getByText('Bakkerij Jansen Zn.', { exact: true }).first(),
    ).toBeVisible();
  });

  test('the last page leads to the questions', async ({ page }) => {
    await fillInIntake(page, { name: 'Bakkerij Jansen', mode: 'self' }, tongue);
    await toStep(page, 'progress', tongue);
    await expect(button(page, intake.next)).toBeHidden();
    await button(page, intake.begin).click();
    await expectQuestion(page, 'ATT-6', tongue);
  });
});
