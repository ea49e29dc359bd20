import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { currentInstrument } from '../../../src/questions/instruments';
import { allWords } from '../../fixtures/words';
import { openApp, type TestApp } from '../support/app';
import { field, toStep } from '../support/details';
import { type as typeInto } from '../support/fields';
import { button, expectQuestion, savedMark } from '../support/questions';

const { intake } = allWords.nl;
const { background } = currentInstrument('igm-employer');
const [places] = background.filter(({ type }) => type === 'number');
if (!places) throw new RangeError('No background question asks for a number');
const placesHangOn = background.find(({ id }) => id === places.askWhen?.background);
if (!placesHangOn) throw new RangeError('Nobody is asked how many places there are');

const openIntake = () => openApp({ path: '/new' });
const mode = ({ main }: TestApp, kind: 'self' | 'together') =>
  main.getByRole('radio', { name: intake.modes[kind].label });
const toQuestions = (app: TestApp) => button(app, intake.toQuestions).or(button(app, intake.begin)).click();
const summary = ({ alert }: TestApp) => alert;

/** Puts a text into a field by its label, however long. */
function write(app: TestApp, label: string, text: string): void {
  typeInto(field(app, label).element() as HTMLInputElement, text);
}

it('without a name and without who takes part there is a summary that leads to both', async () => {
  const app = await openIntake();
  await button(app, intake.next).click();
  await expect.element(summary(app)).toHaveFocus();
  await expect.element(summary(app).getByRole('heading')).toHaveTextContent(intake.errorHeading);
  expect(
    summary(app)
      .getByRole('link')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual([intake.errors.nameMissing, intake.errors.modeMissing]);

  const name = field(app, intake.name);
  await expect.element(name).toHaveAttribute('aria-invalid', 'true');
  await expect.element(name).toHaveAccessibleDescription(expect.stringContaining(intake.errors.nameMissing));
  await expect
    .element(app.main.getByRole('group', { name: intake.mode }))
    .toHaveAccessibleDescription(intake.errors.modeMissing);

  await summary(app).getByRole('link', { name: intake.errors.modeMissing }).click();
  await expect.element(mode(app, 'together')).toHaveFocus();
  await summary(app).getByRole('link', { name: intake.errors.nameMissing }).click();
  await expect.element(name).toHaveFocus();
  await name.fill('Bakkerij Jansen');
  await expect.element(name).not.toHaveAttribute('aria-invalid');
  await mode(app, 'self').click();
  await expect.element(summary(app)).not.toBeInTheDocument();
  await toQuestions(app);
  await expectQuestion(app, 'ATT-6');
  await expect.element(savedMark(app)).toBeVisible();
});

it('every page leads to the questions, and back to what is missing', async () => {
  const app = await openIntake();
  write(app, intake.name, 'Bakkerij');
  await mode(app, 'self').click();
  await toStep(app, 'plan');
  await toStep(app, 'employer');
  write(app, intake.name, '');
  history.back();
  await expect.element(app.heading).toHaveTextContent(intake.steps.questionnaire);
  await toQuestions(app);
  await expect.element(app.heading).toHaveTextContent(intake.steps.employer);
  await expect.element(summary(app)).toHaveFocus();
  await expect.element(summary(app)).toHaveTextContent(intake.errors.nameMissing);
});

it('a name of spaces is no name', async () => {
  const app = await openIntake();
  await mode(app, 'self').click();
  for (const name of ['', '   ', '\u00a0\t']) {
    write(app, intake.name, name);
    await toQuestions(app);
    await expect.element(summary(app)).toHaveTextContent(intake.errors.nameMissing);
    await expect.element(app.heading).toHaveTextContent(intake.steps.employer);
  }
});

it('texts that are too long are named with their limit, on their own page, and stay as typed', async () => {
  const long = 'x'.repeat(201);
  const app = await openIntake();
  write(app, intake.name, 'Bakkerij');
  await mode(app, 'together').click();
  await toStep(app, 'contact');
  const labels = [intake.place, intake.contact, intake.expertName, intake.expertOrganisation];
  for (const label of labels) write(app, label, long);
  await toQuestions(app);
  for (const label of labels) {
    await expect
      .element(field(app, label))
      .toHaveAccessibleDescription(expect.stringContaining(intake.errors.tooLong(200)));
    await expect.element(field(app, label)).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field(app, label)).toHaveValue(long);
  }
  const errors = summary(app).getByRole('link');
  expect(errors.elements()).toHaveLength(labels.length);
  for (const [index, label] of labels.entries()) {
    await errors.nth(index).click();
    await expect.element(field(app, label)).toHaveFocus();
  }
  for (const label of labels) write(app, label, 'kort');

  const goal = 'y'.repeat(1_001);
  await toStep(app, 'questionnaire');
  write(app, intake.goal, goal);
  await button(app, intake.next).click();
  await expect
    .element(field(app, intake.goal))
    .toHaveAccessibleDescription(expect.stringContaining(intake.errors.tooLong(1_000)));
  await expect.element(field(app, intake.goal)).toHaveValue(goal);
});

it('texts at their limit are accepted', async () => {
  const app = await openIntake();
  write(app, intake.name, 'x'.repeat(200));
  await mode(app, 'self').click();
  await toStep(app, 'questionnaire');
  write(app, intake.goal, 'y'.repeat(1_000));
  await toQuestions(app);
  await expectQuestion(app, 'ATT-6');
});

it('what is no number of places is refused and stays as typed, until it is not asked any more', async () => {
  const app = await openIntake();
  write(app, intake.name, 'Bakkerij Jansen');
  await mode(app, 'self').click();
  await toStep(app, 'experience');
  const answer = (value: string) => {
    const label = placesHangOn.options?.find((one) => one.value === value)?.label.nl ?? '';
    const group = app.main.getByRole('group', { name: placesHangOn.text.nl });
    return group.getByRole('radio', { name: label, exact: true }).click();
  };
  await answer('yes');
  const control = field(app, places.text.nl);
  for (const count of ['abc', '-1', '1,5', '100001']) {
    await control.fill(count);
    await toQuestions(app);
    await expect.element(control).toHaveAccessibleDescription(intake.errors.number);
    await expect.element(control).toHaveAttribute('aria-invalid', 'true');
    await expect.element(control).toHaveValue(count);
    await summary(app).getByRole('link', { name: intake.errors.number }).click();
    await expect.element(control).toHaveFocus();
  }
  await answer('no');
  await expect.element(control).not.toBeInTheDocument();
  await expect.element(summary(app)).not.toBeInTheDocument();
  await answer('yes');
  await control.fill(' 12 ');
  await toQuestions(app);
  await expectQuestion(app, 'ATT-6');
});

it('who fills it in alone is asked nothing that only an expert knows, and the last page leads on', async () => {
  const app = await openIntake();
  write(app, intake.name, 'Bakkerij Jansen');
  await mode(app, 'self').click();
  await toStep(app, 'contact');
  await expect.element(field(app, intake.contactAlone)).toBeVisible();
  expect(app.main.getByText(intake.expert).elements()).toEqual([]);
  await toStep(app, 'progress');
  expect(app.main.getByRole('radio').elements()).toHaveLength(6);
  const phases = app.main.getByRole('group', { name: intake.phaseAlone });
  await expect.element(phases.getByRole('radio', { name: intake.phasesAlone[0] ?? '' })).toBeChecked();
  expect(app.main.getByRole('checkbox').elements()).toEqual([]);
  await toStep(app, 'employer');
  await mode(app, 'together').click();
  await toStep(app, 'progress');
  await expect.element(field(app, intake.otherProfessionals)).toBeVisible();
  await toStep(app, 'contact');
  await expect.element(field(app, intake.expertName)).toBeVisible();
  await toStep(app, 'progress');
  await expect.element(button(app, intake.next)).not.toBeInTheDocument();
  await button(app, intake.begin).click();
  await expectQuestion(app, 'ATT-6');
  expect(page.getByRole('alert').elements()).toEqual([]);
});
