import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { intakeOf } from '../../../src/cases/newCase';
import { aCase, anEntry } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';
import { field } from '../support/details';
import { type } from '../support/fields';
import { answerOption, noteField, savedMark, statementOf } from '../support/questions';

const { advice, app: words, dayField, intake, plan, walk } = allWords.nl;
const record = aCase({
  name: 'Bakkerij',
  employer: { 'SKI-6': 3 },
  mode: 'together',
  background: { 'BG-2': 'yes' },
});
const tooLong = `begin ${'é'.repeat(9_990)} einde`;

const mark = ({ banner }: TestApp) => banner.getByRole('button', { name: words.partlySaved, exact: true });
const inputOf = (found: { element: () => Element }) => found.element() as HTMLInputElement;

/** What is to be asked before the page closes; a real event would end the test. */
let beforeClosing: ((event: Event) => void)[] = [];

beforeEach(() => {
  beforeClosing = [];
  const listen = vi.spyOn(window, 'addEventListener');
  listen.mockImplementation((type: string, listener: unknown, options?: unknown) => {
    if (type === 'beforeunload' && typeof listener === 'function') {
      beforeClosing.push((event) => listener(event));
      return;
    }
    Reflect.apply(EventTarget.prototype.addEventListener, window, [type, listener, options]);
  });
});

function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  for (const ask of beforeClosing) ask(event);
  return event.defaultPrevented;
}

describe('a note that does not fit', () => {
  const link = (name: string) => () => {
    const all = document.querySelector<HTMLDetailsElement>('nav.walk details');
    if (all) all.open = true;
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('nav.walk button')];
    buttons.find(({ textContent }) => textContent?.startsWith(name))?.click();
  };
  it.each<readonly [string, (app: TestApp) => unknown]>([
    ['another part in the list', link('Houding')],
    ['the check of all answers', link(walk.review)],
    ['the details', link(walk.intake)],
    ['the name of the product', ({ banner }) => banner.getByRole('link').click()],
    ['another address', ({ goTo }) => goTo(`/scan/${record.id}/NOR-7`)],
    ['going back in the browser', () => history.back()],
  ])('is there again after %s, and nobody is told that all is saved', async (_, leave) => {
    const app = await openPage(record, 'ATT-1');
    app.goTo(`/scan/${record.id}/SKI-6`);
    await expect.element(app.heading).toHaveTextContent(statementOf('SKI-6'));
    await answerOption(app, 'SKI-6', 4).click();
    type(inputOf(noteField(app)), tooLong);
    await expect.element(mark(app)).toBeVisible();

    await leave(app);
    await expect.element(app.heading).not.toHaveTextContent(statementOf('SKI-6'));
    expect(asksBeforeClosing()).toBe(true);
    app.goTo(`/scan/${record.id}/intake`);
    await expect.element(app.heading).toHaveTextContent(intake.steps.employer);
    await expect.element(savedMark(app)).not.toBeInTheDocument();

    await mark(app).click();
    await expect.element(noteField(app)).toHaveValue(tooLong);
    await expect.element(noteField(app)).toHaveFocus();
    await expect.element(app.main.getByRole('alert')).toBeVisible();

    type(inputOf(noteField(app)), tooLong.slice(0, 9_000));
    await expect.element(savedMark(app)).toBeVisible();
    expect(asksBeforeClosing()).toBe(false);
    expect((await app.saved(record.id)).measurements[0]?.notes['SKI-6']).toBe(tooLong.slice(0, 9_000));
  });

  it('stands in the way of no other note', async () => {
    const app = await openPage(record, 'SKI-6');
    type(inputOf(noteField(app)), tooLong);
    app.goTo(`/scan/${record.id}/NOR-7`);
    await expect.element(app.heading).toHaveTextContent(statementOf('NOR-7'));
    await expect.element(noteField(app)).toHaveValue('');
    type(inputOf(noteField(app)), 'Kort genoeg');
    await expect.element(mark(app)).toBeVisible();
    expect((await app.saved(record.id)).measurements[0]?.notes).toEqual({ 'NOR-7': 'Kort genoeg' });
  });
});

describe('what is wrong in a field of the details', () => {
  it.each([
    ['employer', 'name', intake.name, ' ', intake.errors.nameMissing],
    ['questionnaire', 'goal', intake.goal, 'g'.repeat(20_000), null],
    ['experience', 'background', 'BG-5', '12,5', intake.errors.number],
    ['experience', 'background', 'BG-5', '1.250', intake.errors.number],
  ] as const)(
    'on the page %s keeps no other from being saved, and is there again: %s',
    async (step, _name, label, wrong, error) => {
      const app = await openPage(record, `intake?step=${step}`);
      const wanted = label === 'BG-5' ? app.main.getByRole('textbox').first() : field(app, label);
      await expect.element(wanted).toBeVisible();
      await userEvent.fill(wanted, wrong);
      await userEvent.tab();
      await expect.element(wanted).toHaveAttribute('aria-invalid', 'true');
      if (error) await expect.element(app.main.getByText(error)).toBeVisible();
      await expect.element(mark(app)).toBeVisible();

      app.goTo(`/scan/${record.id}/intake?step=contact`);
      await expect.element(field(app, intake.place)).toBeVisible();
      type(inputOf(field(app, intake.place)), 'Zwolle');
      app.goTo(`/scan/${record.id}/SKI-6`);
      await expect.element(app.heading).toHaveTextContent(statementOf('SKI-6'));
      expect(intakeOf(await app.saved(record.id))).toEqual({ ...intakeOf(record), place: 'Zwolle' });

      await mark(app).click();
      await expect.element(wanted).toHaveValue(wrong);
      await expect.element(wanted).toHaveAttribute('aria-invalid', 'true');
      await expect.element(wanted).toHaveFocus();
    },
  );
});

it('a step in own words that was not added yet is not called saved', async () => {
  const planned = { ...record, plan: [anEntry({ intervention: 'INT-04' })] };
  const app = await openPage(planned, 'plan');
  const step = app.main.getByRole('textbox', { name: advice.ownStep });
  await step.fill('Zelf bellen');
  await expect.element(mark(app)).toBeVisible();
  await app.main.getByRole('button', { name: advice.addOwnStep, exact: true }).click();
  await expect.element(savedMark(app)).toBeVisible();
});

it('half a day is not called saved either, not even when its page was left', async () => {
  const planned = { ...record, plan: [anEntry({ intervention: 'INT-04', due: '2026-12-01' })] };
  const app = await openPage(planned, 'plan');
  const due = app.main.getByLabelText(plan.due);
  await due.click({ position: { x: 15, y: 15 } });
  await userEvent.keyboard('{Backspace}');
  await expect.element(mark(app)).toBeVisible();
  app.goTo(`/scan/${record.id}/SKI-6`);
  await expect.element(app.heading).toHaveTextContent(statementOf('SKI-6'));
  await expect.element(mark(app)).toBeVisible();
  await mark(app).click();
  await expect.element(app.main.getByText(dayField.refused)).toBeVisible();
  await due.fill('2026-12-24');
  await expect.element(savedMark(app)).toBeVisible();
  expect((await app.saved(record.id)).plan[0]?.due).toBe('2026-12-24');
});

it('what stood in a field that was taken out keeps nobody from hearing that all is saved', async () => {
  const planned = { ...record, plan: [anEntry({ intervention: 'INT-04' })] };
  const app = await openPage(planned, 'plan');
  const note = app.main.getByRole('textbox', { name: plan.note, exact: true }).first();
  await expect.element(note).toBeVisible();
  type(inputOf(note), tooLong);
  await expect.element(mark(app)).toBeVisible();
  await app.main.getByRole('button', { name: plan.remove }).first().click();
  await expect.element(note).not.toBeInTheDocument();
  await mark(app).click();
  await expect.element(savedMark(app)).toBeVisible();
  expect(asksBeforeClosing()).toBe(false);
});
