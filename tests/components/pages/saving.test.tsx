import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bothViews, justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, openPage, type TestApp } from '../support/app';
import { field, toStep } from '../support/details';
import { answerOption, button, expectQuestion, noteField, savedMark } from '../support/questions';
import { expectResultOf } from '../support/result';

const { app: words, intake, start, walk } = allWords.nl;

const toStart = ({ banner }: TestApp) => banner.getByRole('link', { name: words.product }).click();

describe('"saved" is not shown', () => {
  it('before there is a scan', async () => {
    const app = await openApp({ path: '/new' });
    await expect.element(app.heading).toHaveTextContent(intake.steps.employer);
    expect(savedMark(app).elements()).toEqual([]);
  });

  it('while the answer is still on its way', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    const { repository } = app.session;
    await expect.element(savedMark(app)).toBeVisible();
    repository.hold('put');
    await answerOption(app, 'ATT-7', 4).click();
    await expect.element(app.banner.getByText(words.saving, { exact: true })).toBeVisible();
    expect(savedMark(app).elements()).toEqual([]);
    await button(app, walk.next).click();
    await expectQuestion(app, 'ATT-4');
    expect(savedMark(app).elements()).toEqual([]);
    repository.release('put');
    await expect.element(savedMark(app)).toBeVisible();
  });

  it('while a note is being typed that is not saved yet', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    const { repository } = app.session;
    await expect.element(savedMark(app)).toBeVisible();
    repository.hold('put');
    await userEvent.type(noteField(app), 'Een lange zin');
    expect(savedMark(app).elements()).toEqual([]);
    repository.release('put');
    await expect.element(savedMark(app)).toBeVisible();
  });
});

describe('a note is kept', () => {
  const NOTE = 'Net getypt.';

  /** A question is answered, behind another page, with a note. */
  async function noteDown(): Promise<TestApp> {
    const app = await openPage(justBegun, 'ATT-7');
    await expectQuestion(app, 'ATT-7');
    app.goTo(`/scan/${justBegun.id}/SKI-6`);
    await expectQuestion(app, 'SKI-6');
    await answerOption(app, 'SKI-6', 3).click();
    await noteField(app).fill(NOTE);
    return app;
  }

  it('when the next question is asked for at once, and can be taken away', async () => {
    const app = await noteDown();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await button(app, walk.next).click();
    await expectQuestion(app, 'SKI-3');
    await button(app, walk.back).click();
    await expect.element(noteField(app)).toHaveValue(NOTE);
    await noteField(app).clear();
    await button(app, walk.next).click();
    await expectQuestion(app, 'SKI-3');
    await button(app, walk.back).click();
    await expectQuestion(app, 'SKI-6');
    await expect.element(noteField(app)).toHaveValue('');
  });

  it('when the browser goes back at once', async () => {
    const app = await noteDown();
    history.back();
    await expectQuestion(app, 'ATT-7');
    history.forward();
    await expectQuestion(app, 'SKI-6');
    await expect.element(noteField(app)).toHaveValue(NOTE);
    const again = await app.reload();
    await expect.element(noteField(again)).toHaveValue(NOTE);
  });

  it('when the address leads to another question at once', async () => {
    const app = await noteDown();
    app.goTo(`/scan/${justBegun.id}/review`);
    await expect.element(app.main.getByText(NOTE)).toBeVisible();
  });

  it('when the start page is opened at once', async () => {
    const app = await noteDown();
    await toStart(app);
    await expect.element(app.heading).toHaveTextContent(start.heading);
    app.goTo(`/scan/${justBegun.id}/SKI-6`);
    await expectQuestion(app, 'SKI-6');
    await expect.element(noteField(app)).toHaveValue(NOTE);
  });
});

describe('another language half-way', () => {
  const chooseEnglish = ({ banner }: TestApp) =>
    banner.getByRole('combobox', { name: words.language }).selectOptions('English');

  it('changes nothing but the words of an intake that is being filled in', async () => {
    const english = allWords.en.intake;
    const app = await openApp({ path: '/new' });
    await field(app, intake.name).fill('Bakkerij');
    await app.main.getByRole('radio', { name: intake.modes.self.label }).click();
    await toStep(app, 'questionnaire');
    await field(app, intake.goal).fill('Eén plek');
    await chooseEnglish(app);
    await expect.element(app.heading).toHaveTextContent(english.steps.questionnaire);
    await expect.element(field(app, english.goal)).toHaveValue('Eén plek');
    await button(app, english.back).click();
    await expect.element(field(app, english.name)).toHaveValue('Bakkerij');
    await expect.element(app.main.getByRole('radio', { name: english.modes.self.label })).toBeChecked();
  });

  it('changes no number of a result', async () => {
    const app = await openPage(bothViews, 'profile');
    await expectResultOf(app, bothViews);
    await chooseEnglish(app);
    await expectResultOf(app, bothViews, 'en');
  });
});
