import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { factorOf } from '../../../src/questions/instrument';
import { itemOf } from '../../../src/questions/instruments';
import type { ItemId } from '../../../src/questions/schema';
import { currentPath } from '../../../src/ui/routes';
import { aCase } from '../../fixtures/case';
import { itemCount } from '../../fixtures/itemCount';
import { employerInstrument } from '../../fixtures/questionnaires';
import { allAnswered, bothViews, caseOf, justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, openPage, type TestApp } from '../support/app';
import { field } from '../support/details';
import {
  answerOption,
  button,
  expectQuestion,
  noteField,
  ratingLabel,
  statementOf,
} from '../support/questions';
import { expectResultOf } from '../support/result';

const { app: words, caseNavigation, intake, report, start, walk } = allWords.nl;

/** Title, focus and address are those of the page that is shown. */
async function expectArrived(app: TestApp, title: string, segment: string): Promise<void> {
  await expect.poll(() => document.title).toBe(`${title} - ${words.product}`);
  await expect.element(app.heading).toHaveFocus();
  await expect.poll(currentPath).toMatch(new RegExp(`/${segment}$`));
}

/** Where the question stands: `Houding, vraag 2 van 5`. */
function positionOf(item: ItemId): string {
  const { factor } = itemOf(employerInstrument, item);
  const own = employerInstrument.items.filter((one) => one.factor === factor).map(({ id }) => id);
  return walk.factorPosition(factorOf(factor).label.nl, own.indexOf(item) + 1, own.length);
}

const next = (app: TestApp) => button(app, walk.next).click();

/** Goes to another page of a case, as a link does. */
const goTo = (app: TestApp, { id }: { readonly id: string }, segment: string) =>
  app.goTo(`/scan/${id}/${segment}`);

/** Begins a scan with the button of the start page. */
async function begin(app: TestApp, name: string): Promise<void> {
  await button(app, start.newScan).click();
  await field(app, intake.name).fill(name);
  await app.main.getByRole('radio', { name: intake.modes.self.label }).click();
  await button(app, intake.toQuestions).click();
}

/** Takes a case up again from the list on the start page. */
async function takeUp({ main }: TestApp, name: string): Promise<void> {
  await main.getByRole('link', { name: start.continueCase(name), exact: true }).click();
}

describe('back and forward', () => {
  it('walk through the questions; title and focus follow', async () => {
    const app = await openApp();
    await begin(app, 'Bakkerij Jansen');
    const walked = ['ATT-6', 'ATT-2', 'ATT-7', 'ATT-4', 'ATT-8', 'NOR-6'] as const;
    for (const item of walked) {
      await expectQuestion(app, item);
      await expectArrived(app, positionOf(item), item);
      await answerOption(app, item, 4).click();
      await next(app);
    }
    await expect.poll(currentPath).toContain('/NOR-2');
    for (const item of walked.toReversed()) {
      history.back();
      await expectQuestion(app, item);
      await expectArrived(app, positionOf(item), item);
      await expect.element(answerOption(app, item, 4)).toBeChecked();
    }
    history.back();
    await expect.element(app.heading).toHaveTextContent(intake.steps.employer);
    await expectArrived(app, `${intake.title}, ${intake.progress(1, 8).toLowerCase()}`, 'intake');
    await expect.element(field(app, intake.name)).toHaveValue('Bakkerij Jansen');
    for (const item of walked) {
      history.forward();
      await expectQuestion(app, item);
    }
    history.forward();
    await expectQuestion(app, 'NOR-2');
    await expectArrived(app, positionOf('NOR-2'), 'NOR-2');
  });

  it('lead out of the first page of a walk, not into a trap', async () => {
    const app = await openApp({ cases: [justBegun] });
    await takeUp(app, justBegun.employer.name);
    await expectQuestion(app, 'ATT-7');
    history.back();
    await expect.element(app.heading).toHaveTextContent(start.heading);
    history.forward();
    await expectQuestion(app, 'ATT-7');
  });

  it('take back what a button of the page did', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    await button(app, walk.back).click();
    await expectQuestion(app, 'ATT-2');
    await expect.poll(currentPath).toContain('/ATT-2');
    history.back();
    await expectQuestion(app, 'ATT-7');
  });

  it('lead from report over steps and result to the review', async () => {
    const app = await openPage(allAnswered, 'review');
    await button(app, walk.toResult).first().click();
    await button(app, report.toAdvice).click();
    await button(app, report.toReport).click();
    await expectArrived(app, caseNavigation.pages.report, 'report');
    for (const [segment, title] of [
      ['advice', caseNavigation.pages.advice],
      ['profile', caseNavigation.pages.profile],
      ['review', walk.review],
    ] as const) {
      history.back();
      await expectArrived(app, title, segment);
    }
  });
});

describe('in the same moment', () => {
  const press = (app: TestApp, name: string) => (button(app, name).element() as HTMLElement).click();

  it('a step and a link: the link is not taken back', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    await expectQuestion(app, 'ATT-7');
    press(app, walk.skip);
    location.hash = '#/';
    await settled();
    await expect.element(app.heading).toHaveTextContent(start.heading);
    expect(currentPath()).toBe('/');
  });

  it('two steps are two steps', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    await expectQuestion(app, 'ATT-7');
    press(app, walk.skip);
    press(app, walk.skip);
    await settled();
    await expectQuestion(app, 'ATT-8');
    await expect.poll(currentPath).toContain('/ATT-8');
  });
});

describe('an address', () => {
  it('of a question shows it, with its answer', async () => {
    const app = await openPage(justBegun, 'ATT-2');
    await expectQuestion(app, 'ATT-2');
    await expect.element(answerOption(app, 'ATT-2', 2)).toBeChecked();
    await expect.element(noteField(app)).toHaveValue('Vrijdag is het druk.');
  });

  it('is had by each page of the result', async () => {
    const app = await openPage(bothViews, 'profile');
    await expectResultOf(app, bothViews);
    for (const [segment, title] of [
      ['advice', caseNavigation.pages.advice],
      ['report', caseNavigation.pages.report],
      ['profile', caseNavigation.pages.profile],
      ['review', walk.review],
    ] as const) {
      goTo(app, bothViews, segment);
      await expectArrived(app, title, segment);
      await app.reload();
      await expect.poll(() => document.title).toBe(`${title} - ${words.product}`);
      await expect.poll(currentPath).toContain(segment);
    }
  });

  it('of the result does not show that of a scan without any answer', async () => {
    const app = await openPage(caseOf({ name: 'Leeg' }, {}, false), 'profile');
    await expect.poll(currentPath).not.toContain('profile');
    await expect.element(app.heading).toBeVisible();
    expect(app.main.getByRole('table').elements()).toEqual([]);
  });

  it('that there is not says so', async () => {
    const app = await openApp();
    for (const address of ['nowhere', 'scan', 'scan/not-a-scan/ATT-6', 'new/more', '%E0%A4%A']) {
      app.goTo(`/${address}`);
      await expect.element(app.heading).toHaveTextContent(words.notFoundHeading);
      await expect.poll(() => document.title).toBe(`${words.notFoundHeading} - ${words.product}`);
      app.goTo('/');
      await expect.element(app.heading).toHaveTextContent(start.heading);
    }
    app.goTo('/nowhere');
    await app.main.getByRole('link', { name: words.toStart }).click();
    await expect.element(app.heading).toHaveTextContent(start.heading);
  });

  it('of an unknown scan says so, as often as one tries', async () => {
    const app = await openApp({ path: '/scan/00000000-0000-4000-8000-00000000dead/ATT-6' });
    await expect.element(app.heading).toHaveTextContent(words.loadFailedHeading);
    const problem = app.main.getByText(words.storage.notFound);
    await expect.element(problem).toBeVisible();
    const before = app.session.repository.count('get');
    await app.main.getByRole('button', { name: words.tryAgain }).click();
    await expect.poll(() => app.session.repository.count('get')).toBe(before + 1);
    await expect.element(problem).toBeVisible();
    await app.main.getByRole('link', { name: words.toStart }).click();
    await expect.element(app.heading).toHaveTextContent(start.heading);
    expect(app.alert.elements(), 'the start page is in order').toEqual([]);
  });

  it('of an unknown question leads to the first open one, and says so', async () => {
    const app = await openPage(justBegun, 'ATT-2');
    for (const item of ['XYZ-9', 'ATT-99', 'nowhere']) {
      goTo(app, justBegun, item);
      await expect.poll(currentPath).toBe(`/scan/${justBegun.id}/ATT-7`);
      await expectQuestion(app, 'ATT-7');
      goTo(app, justBegun, 'ATT-2');
      await expectQuestion(app, 'ATT-2');
    }
  });

  it('of a question outside the short form leads to the first open one', async () => {
    const short = aCase({ form: 'short' });
    const app = await openPage(short, 'ATT-6');
    await expect.poll(currentPath).toBe(`/scan/${short.id}/ATT-2`);
    await expectQuestion(app, 'ATT-2');
  });
});

describe('the way through a case', () => {
  it('leads back to the review from an answer that is changed there', async () => {
    const app = await openPage(allAnswered, 'review');
    const item = app.main.getByRole('listitem').filter({ hasText: statementOf('CAP-7') });
    await item.getByRole('button').click();
    await expectQuestion(app, 'CAP-7');
    await answerOption(app, 'CAP-7', 5).click();
    await button(app, walk.backToReview).click();
    await expectArrived(app, walk.review, 'review');
    await expect.element(item).toHaveTextContent(ratingLabel(5));
  });

  it('has every part one click away, and counts what is filled in of each', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    const parts = page.getByRole('navigation', { name: walk.navigation });
    const part = parts.getByRole('button', { name: factorOf('capacity').label.nl });
    await expect.element(part).toHaveAccessibleName(expect.stringContaining(walk.answered(0, 5)));
    await part.click();
    await expectQuestion(app, 'CAP-6');
    await answerOption(app, 'CAP-6', 3).click();
    await expect.element(part).toHaveAccessibleName(expect.stringContaining(walk.answered(1, 5)));
    await expect.element(part).toHaveAttribute('aria-current', 'step');
    await parts.getByRole('button', { name: walk.review }).click();
    await expect.element(app.heading).toHaveTextContent(walk.reviewHeading);
    await parts.getByRole('button', { name: walk.intake }).click();
    await expect.element(app.heading).toHaveTextContent(intake.steps.employer);
  });

  it('goes on at the first open question from the start page, when a scan is unfinished', async () => {
    const app = await openPage(justBegun, 'REG-5');
    await answerOption(app, 'REG-5', 1).click();
    app.goTo('/');
    await expect.element(app.main.getByText(start.progress(3, itemCount.full))).toBeVisible();
    await takeUp(app, justBegun.employer.name);
    await expectQuestion(app, 'ATT-7');
    await expect.element(app.heading).toHaveFocus();
  });

  it('goes on at the result from the start page, when a scan is finished', async () => {
    const app = await openApp({ cases: [bothViews] });
    await expect.element(app.main.getByText(start.progress(itemCount.full, itemCount.full))).toBeVisible();
    await takeUp(app, bothViews.employer.name);
    await expect.element(app.main.getByRole('table', { name: report.tableCaption })).toBeInTheDocument();
    await expectArrived(app, caseNavigation.pages.profile, 'profile');
  });
});

/** Whatever waited for the next pictures on the screen has happened. */
async function settled(): Promise<void> {
  for (let picture = 0; picture < 10; picture++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}
