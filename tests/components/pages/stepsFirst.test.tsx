import { describe, expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { exampleCase } from '../../../src/cases/example';
import { languageIds } from '../../../src/i18n/languages';
import { buildReport } from '../../../src/report/buildReport';
import { currentPath } from '../../../src/ui/routes';
import { stillEnvironment } from '../../fixtures/case';
import { decidedAs, goldenCase } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openPage } from '../support/app';
import { expectNoAxeFindingsOnPage } from '../support/axe';
import { button } from '../support/questions';
import { textsOf } from '../support/texts';
import { onScreen } from '../support/widths';

const { advice, report: words, result } = allWords.nl;

const phone = { width: 390, height: 844 };

const going = decidedAs(exampleCase('nl', stillEnvironment()), 'go');
/** Guidance, and two conditions of starting. */
const withConditions = goldenCase('able but hesitant');
/** Guidance, and something to arrange before the steps. */
const withSomethingFirst = goldenCase('experienced, low-low: R05 silent');

const boxOf = (shown: Locator) => shown.element().getBoundingClientRect();
const isShown = (one: Element) => one.checkVisibility();

describe.each(languageIds)('the page with the steps on a phone, %s', (language) => {
  it.each([
    ['the example', going],
    ['a case with conditions of starting', withConditions],
    ['a case with something to arrange first', withSomethingFirst],
  ] as const)('shows the title of the first step without scrolling: %s', async (_, record) => {
    await onScreen(phone.width, phone.height, async () => {
      const { guidance, steps } = buildReport(record, language);
      expect(guidance.length).toBeGreaterThan(0);
      const app = await openPage(record, 'advice', { language });
      const name = steps[0]?.title ?? '';
      const title = app.main.getByRole('heading', { level: 2, name, exact: true });
      await expect.element(title).toBeVisible();
      expect(scrollY).toBe(0);
      expect(boxOf(title).bottom).toBeLessThan(phone.height);
    });
  });
});

describe('the page with the steps', () => {
  it('says what is good to know beforehand in a line each, found from above the steps', async () => {
    const { guidance } = buildReport(withConditions, 'nl');
    const warnings = guidance.filter(({ comesFirst }) => comesFirst);
    expect(warnings.length).toBeGreaterThan(0);
    const app = await openPage(withConditions, 'advice');
    await button(app, advice.toBeforehand(warnings.length + 1)).click();
    await expect.element(app.main.getByRole('heading', { name: advice.beforehand })).toHaveFocus();
    for (const { title, text } of warnings) {
      await expect.element(app.main.getByText(text)).not.toBeVisible();
      await app.main.getByText(title, { exact: true }).click();
      await expect.element(app.main.getByText(text)).toBeVisible();
    }
  });

  it('has conditions of starting below the steps', async () => {
    const { openPreconditions, preconditionsHeading, steps } = buildReport(withConditions, 'nl');
    const app = await openPage(withConditions, 'advice');
    const conditions = app.main.getByRole('region', { name: preconditionsHeading });
    await expect.element(conditions).toBeVisible();
    expect(textsOf(conditions.getByRole('heading', { level: 3 }))).toEqual(
      openPreconditions.map(({ title }) => title),
    );
    for (const { text } of openPreconditions) await expect.element(conditions).toHaveTextContent(text);
    const heading = (name: string) => app.main.getByRole('heading', { level: 2, name, exact: true });
    expect(boxOf(heading(preconditionsHeading)).top).toBeGreaterThan(
      boxOf(heading(steps.at(-1)?.title ?? '')).top,
    );
  });

  it('has what must be arranged before the steps among what is good to know beforehand', async () => {
    const { openPreconditions, preconditionsHeading } = buildReport(withSomethingFirst, 'nl');
    const [first] = openPreconditions;
    const app = await openPage(withSomethingFirst, 'advice');
    await app.main.getByText(first?.text ?? '', { exact: true }).click();
    await expect
      .element(app.main.getByRole('heading', { name: preconditionsHeading }))
      .not.toBeInTheDocument();
    const name = advice.decisionLabel(first?.options[0]?.title ?? '');
    const decision = app.main.getByRole('group', { name }).first();
    await decision.getByRole('button', { name: advice.accept }).click();
    await expect.element(decision).toHaveTextContent(advice.accepted);
  });

  it.each(['later', 'noGo'] as const)(
    'names only the day to look again after the decision "%s"',
    async (decision) => {
      const record = decidedAs(withConditions, decision, '2027-03-01');
      const report = buildReport(record, 'nl');
      const app = await openPage(record, 'advice');
      const titles = () =>
        app.main
          .getByText(report.steps[0]?.title ?? '', { exact: true })
          .elements()
          .filter(isShown);
      await expect.element(app.heading).toHaveTextContent('1 maart 2027');
      expect(titles()).toEqual([]);
      expect(app.main.getByRole('heading', { level: 2 }).elements()).toEqual([]);
      await expectNoAxeFindingsOnPage();

      await app.main.getByText(advice.lookAtSteps).click();
      await expect.poll(titles).not.toEqual([]);
      expect(document.querySelectorAll('.step__number')).toHaveLength(0);

      app.goTo(`/scan/${record.id}/profile`);
      await expect.element(app.main.getByText(report.waiting ?? '')).toBeVisible();
      expect(titles()).toEqual([]);
      const steps = app.main.getByRole('heading', { name: words.nextSteps(report.steps.length) });
      expect(steps.elements()).toEqual([]);
    },
  );
});

it('the result names the steps right below what helps and holds back, and opens the first', async () => {
  const { intention, steps } = buildReport(withConditions, 'nl');
  const app = await openPage(withConditions, 'profile');
  await expect.element(app.main.getByText(intention)).toBeVisible();
  const section = app.main.getByRole('region', { name: words.nextSteps(steps.length) });
  const lines = [...section.element().querySelectorAll('summary')];
  expect(lines.map(({ textContent }) => textContent)).toEqual(steps.map(({ title }) => title));
  await expect.element(section.getByText(steps[0]?.firstStep ?? '')).toBeVisible();
  await expect.element(section.getByText(steps[1]?.firstStep ?? '')).not.toBeVisible();
  const inOrder = [result.helps, result.holdsBack, words.nextSteps(steps.length), words.tableCaption];
  const shown = textsOf(app.main.getByRole('heading', { level: 2 }));
  expect(shown.filter((one) => inOrder.includes(one))).toEqual(inOrder);
  await section.getByRole('button', { name: result.readAndChoose }).click();
  await expect.poll(currentPath).toMatch(/\/advice$/);
});
