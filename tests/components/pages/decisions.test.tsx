import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { limits } from '../../../src/cases/limits';
import { listed } from '../../../src/i18n/format';
import { factorOf } from '../../../src/questions/instrument';
import { buildReport } from '../../../src/report/buildReport';
import { catalogueOf } from '../../../src/report/viewModel/catalogue';
import type { Report } from '../../../src/report/viewModel/report';
import { bothViews } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';
import { type } from '../support/fields';
import { button } from '../support/questions';
import { expectAccessible } from '../support/widths';

const { advice, library, plan, report: words } = allWords.nl;

const computed = buildReport(bothViews, 'nl');
const first = there(computed.steps[0]);
const others = catalogueOf(bothViews, 'nl').filter(({ isProposed }) => !isProposed);

async function openAdvice(): Promise<TestApp> {
  const app = await openPage(bothViews, 'advice');
  await expect.element(app.heading).toHaveTextContent(words.nextSteps(computed.steps.length));
  return app;
}

/** What is decided about a step. */
function decision({ main }: TestApp, title: string) {
  return main.getByRole('group', { name: advice.decisionLabel(title), exact: true });
}

/** What the case is known to have. */
function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The case does not have this');
  return value;
}

describe('a decision about a proposed step', () => {
  it('can be taken back, also without a reason', async () => {
    const app = await openAdvice();
    const about = decision(app, first.title);
    await about.getByRole('button', { name: advice.decline }).click();
    await expect.element(about).toHaveTextContent(advice.declined);
    expect((await app.saved(bothViews.id)).plan).toMatchObject([{ decision: 'declined', reason: '' }]);
    await about.getByRole('button', { name: advice.takeBack }).click();
    await expect.element(about.getByRole('button', { name: advice.accept })).toBeVisible();
    expect((await app.saved(bothViews.id)).plan).toEqual([]);
  });

  it('can be an own step in its place', async () => {
    const app = await openAdvice();
    const about = decision(app, first.title);
    await about.getByRole('button', { name: advice.replace }).click();
    await about.getByLabelText(advice.ownStep).fill('Een proefdag in mei');
    await about.getByRole('button', { name: advice.useOwn }).click();
    await expect.element(about).toHaveTextContent(plan.replacedBy('Een proefdag in mei'));
  });
});

describe('the other steps', () => {
  it('say why they are not proposed, are found by words and factor, and can be chosen', async () => {
    const app = await openAdvice();
    const count = (found: number) => app.main.getByText(advice.found(found), { exact: true });
    await app.main.getByText(advice.allHeading).click();
    await expect.element(count(others.length)).toBeVisible();
    await app.main.getByLabelText(advice.search).fill('xyzzy');
    await expect.element(app.main.getByText(advice.nothingFound)).toBeVisible();
    await app.main.getByLabelText(advice.search).fill('');

    await app.main.getByLabelText(advice.factor, { exact: true }).selectOptions('context');
    const inContext = others.filter(({ factors }) => factors.includes('context'));
    await expect.element(count(inContext.length)).toBeVisible();
    const one = there(inContext[0]);
    const card = app.main
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: one.title }) });
    await card.getByText(advice.more).click();
    await expect.element(card).toHaveTextContent(there(one.whyNot[0]));
    await card.getByRole('button', { name: advice.accept }).click();
    await expect.element(app.main.getByText(advice.chosenSteps(1))).toBeVisible();
    expect((await app.saved(bothViews.id)).plan).toMatchObject([{ intervention: one.id }]);
    await expectAccessible();
  });
});

it('a step leads to its resources, and these back to the steps', async () => {
  const app = await openAdvice();
  const step = there(computed.steps.find(({ resources }) => resources.length > 0));
  const resource = there(step.resources[0]);
  await app.main.getByText(advice.resources).first().click();
  await app.main.getByRole('link', { name: resource.title, exact: true }).click();
  await expect.poll(() => document.activeElement?.id).toBe(resource.id);
  await app.main.getByRole('link', { name: library.backTo(bothViews.employer.name) }).click();
  await expect.element(app.heading).toHaveTextContent(words.nextSteps(computed.steps.length));
});

it('another focus is followed at once, and said to be a choice', async () => {
  const reason = 'De directie aarzelt.';
  const followed = buildReport(
    {
      ...bothViews,
      measurements: bothViews.measurements.map((one) => ({
        ...one,
        chosenFocus: { factors: ['norm'], reason },
      })),
    },
    'nl',
  );
  const said = ({ focus }: Report) => there(focus).sentence;
  expect(said(followed)).not.toBe(said(computed));
  /** The line that says what the advice looks at. */
  const focusLine = ({ main }: TestApp, { factors }: Report) => {
    const labels = factors.filter(({ isFocus }) => isFocus).map(({ label }) => label.toLowerCase());
    return main.getByText(advice.focusOn(listed(labels, 'nl')), { exact: true });
  };
  const choice = ({ main }: TestApp) => main.getByLabelText(advice.firstFocus, { exact: true });

  const app = await openAdvice();
  await focusLine(app, computed).click();
  await choice(app).selectOptions('norm');
  await app.main.getByLabelText(advice.focusReason).fill(reason);
  await expect.element(app.main.getByText(said(followed))).toBeVisible();
  for (const { title } of followed.steps) {
    await expect.element(app.main.getByRole('heading', { name: title, exact: true })).toBeVisible();
  }
  const again = await app.reload();
  await focusLine(again, followed).click();
  await expect.element(again.main.getByText(said(followed))).toBeVisible();
  await expect.element(choice(again)).toHaveValue('norm');
  const options = [...(choice(again).element() as HTMLSelectElement).options];
  expect(options.map(({ label }) => label)).toContainEqual(
    expect.stringContaining(factorOf('norm').label.nl),
  );
  await again.main.getByRole('button', { name: advice.backToComputed }).click();
  await expect.element(again.main.getByText(said(computed))).toBeVisible();
});

describe('an own step', () => {
  it('is refused when it says nothing, with a sentence at the field', async () => {
    const app = await openAdvice();
    const field = app.main.getByLabelText(advice.ownStep);
    await button(app, advice.addOwnStep).click();
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(advice.ownStepEmpty));
    await field.fill('Bel de school');
    await expect.element(app.main.getByText(advice.ownStepEmpty)).not.toBeInTheDocument();
  });

  it('of 5,000 characters is kept whole; a longer one than fits stays in the field', async () => {
    const app = await openAdvice();
    const field = app.main.getByLabelText(advice.ownStep);
    const write = (text: string) => type(field.element() as HTMLTextAreaElement, text);
    const tooLong = 'y'.repeat(limits.note + 1);
    write(tooLong);
    await button(app, advice.addOwnStep).click();
    await expect
      .element(field)
      .toHaveAccessibleDescription(
        expect.stringContaining(`${limits.note} tekens lang zijn. Deze telt er nu ${limits.note + 1}`),
      );
    await expect.element(field).toHaveValue(tooLong);

    const long = `Maak een proefdag. ${'woord '.repeat(830)}`.trim();
    write(long);
    await button(app, advice.addOwnStep).click();
    await expect.element(app.main.getByText(advice.ownStepAdded)).toBeVisible();
    await expect.element(field).toHaveValue('');
    const saved = await app.saved(bothViews.id);
    expect(saved.plan).toMatchObject([{ intervention: 'OWN-1', ownStep: long, decision: 'accepted' }]);
  });
});
