import { currentInstrument } from '../../src/questions/instruments';
import { beginScan, field, fillInIntake, submitIntake } from './support/intake';
import { button, expectQuestion } from './support/questions';
import { expectSaved, goToStart, heading, openStart } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const { background } = currentInstrument('igm-employer');
const places = background.find(({ type }) => type === 'number');
if (!places) throw new RangeError('No background question asks for a number');

test.describe('the intake', () => {
  const tongue = dutch;
  const { words, language, locale } = tongue;
  const { intake } = words;
  test.use({ locale });
  test.beforeEach(async ({ page }) => {
    await openStart(page, tongue);
    await beginScan(page, tongue);
  });

  test('without a name and without who takes part: a summary that leads to both', async ({ page }) => {
    await field(page, intake.goal).fill('Eén plek');
    await submitIntake(page, tongue);
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('heading')).toHaveText(intake.errorHeading);
    await expect(summary.getByRole('link')).toHaveText([
      intake.errors.nameMissing,
      intake.errors.modeMissing,
    ]);

    const name = field(page, intake.name);
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleDescription(new RegExp(intake.errors.nameMissing));
    await expect(page.getByRole('group', { name: intake.mode })).toHaveAccessibleDescription(
      intake.errors.modeMissing,
    );

    await summary.getByRole('link', { name: intake.errors.modeMissing }).click();
    await expect(page.getByRole('radio', { name: intake.modes.together.label })).toBeFocused();
    await summary.getByRole('link', { name: intake.errors.nameMissing }).click();
    await expect(name).toBeFocused();
    await name.fill('Bakkerij Jansen');
    await expect(name).not.toHaveAttribute('aria-invalid');
    await page.getByRole('radio', { name: intake.modes.self.label }).check();
    await expect(field(page, intake.goal)).toHaveValue('Eén plek');
    await submitIntake(page, tongue);
    await expectQuestion(page, 'ATT-6', tongue);
    await expectSaved(page, tongue);
  });

  test('a name of spaces is no name', async ({ page }) => {
    await fillInIntake(page, { mode: 'self' }, tongue);
    for (const name of ['', '   ', '\u00a0\t']) {
      await field(page, intake.name).fill(name);
      await submitIntake(page, tongue);
      await expect(page.getByRole('alert')).toContainText(intake.errors.nameMissing);
      await expect(heading(page)).toHaveText(intake.heading);
    }
  });

  test('texts that are too long are named with their limit and stay as typed', async ({ page }) => {
    const long = 'x'.repeat(201);
    const goal = 'y'.repeat(1_001);
    await fillInIntake(
      page,
      {
        name: long,
        mode: 'together',
        goal,
        place: long,
        contact: long,
        expertName: long,
        expertOrganisation: long,
      },
      tongue,
    );
    await submitIntake(page, tongue);
    for (const label of [
      intake.name,
      intake.place,
      intake.contact,
      intake.expertName,
      intake.expertOrganisation,
    ]) {
      await expect(field(page, label)).toHaveAccessibleDescription(new RegExp(intake.errors.tooLong(200)));
      await expect(field(page, label)).toHaveAttribute('aria-invalid', 'true');
      await expect(field(page, label)).toHaveValue(long);
    }
    await expect(field(page, intake.goal)).toHaveAccessibleDescription(
      new RegExp(intake.errors.tooLong(1_000)),
    );
    await expect(field(page, intake.goal)).toHaveValue(goal);
    const errors = page.getByRole('alert').getByRole('link');
    await expect(errors).toHaveCount(6);
    for (const error of await errors.all()) {
      await error.click();
      await expect(page.locator(':focus')).toHaveAttribute('aria-invalid', 'true');
    }
  });

  test('texts at their limit are accepted', async ({ page }) => {
    await fillInIntake(page, { name: 'x'.repeat(200), mode: 'self', goal: 'y'.repeat(1_000) }, tongue);
    await submitIntake(page, tongue);
    await expectQuestion(page, 'ATT-6', tongue);
  });

  test('what is no number of places is refused and stays as typed', async ({ page }) => {
    await fillInIntake(page, { name: 'Bakkerij Jansen', mode: 'self' }, tongue);
    const control = field(page, places.text[language]);
    for (const count of ['abc', '-1', '1,5', '100001']) {
      await control.fill(count);
      await submitIntake(page, tongue);
      await expect(control).toHaveAccessibleDescription(intake.errors.number);
      await expect(control).toHaveAttribute('aria-invalid', 'true');
      await expect(control).toHaveValue(count);
      await page.getByRole('alert').getByRole('link', { name: intake.errors.number }).click();
      await expect(control).toBeFocused();
    }
    await control.fill(' 12 ');
    await submitIntake(page, tongue);
    await expectQuestion(page, 'ATT-6', tongue);
  });

  test('an intake that is opened again shows what was said and takes changes', async ({ page }) => {
    await fillInIntake(
      page,
      { name: 'Bakkerij Jansen', mode: 'together', sector: 'C', background: { 'BG-5': 3 } },
      tongue,
    );
    await submitIntake(page, tongue);
    await expectQuestion(page, 'ATT-6', tongue);
    await button(page, words.walk.back).click();
    await expect(field(page, intake.name)).toHaveValue('Bakkerij Jansen');
    await expect(field(page, intake.sector)).toHaveValue('C');
    await expect(field(page, places.text[language])).toHaveValue('3');
    await field(page, intake.name).fill('Bakkerij Jansen Zn.');
    await button(page, intake.goOn).click();
    await expectQuestion(page, 'ATT-6', tongue);
    await expect(page.getByRole('banner').getByText('Bakkerij Jansen Zn.')).toBeVisible();
    await goToStart(page, tongue);
    await expect(
      page.getByRole('listitem').getByText('Bakkerij Jansen Zn.', { exact: true }).first(),
    ).toBeVisible();
  });
});
