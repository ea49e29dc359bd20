import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type Case, currentMeasurement } from '../../../src/cases/case';
import { writtenDay } from '../../../src/i18n/format';
import { buildComparison } from '../../../src/report/viewModel/comparison/buildComparison';
import { measuredOnce, measuredShort, measuredThrice, measuredTwice } from '../../fixtures/measuredCases';
import { allWords } from '../../fixtures/words';
import { openPage } from '../support/app';
import { expectNoAxeFindingsOnPage } from '../support/axe';
import { answerOption, button, chosenAnswers, expectQuestion } from '../support/questions';
import { expectFits } from '../support/widths';

const language = 'en';
const { caseNavigation: way, comparison: compare, measureAgain: again, walk } = allWords[language];

function comparison(record: Case) {
  const found = buildComparison(record, language);
  if (!found) throw new RangeError('There is nothing to compare');
  return found;
}

describe('measuring again', () => {
  it('begins at the first question, with nothing chosen, and is gone on with', async () => {
    const app = await openPage(measuredOnce, 'profile', { language });
    await expect.element(button(app, way.pages.comparison)).not.toBeInTheDocument();
    await button(app, again.again).click();
    await expectQuestion(app, 'ATT-6', language);
    expect(chosenAnswers(app)).toEqual([]);
    await answerOption(app, 'ATT-6', 5, language).click();
    await button(app, walk.next).click();
    await expectQuestion(app, 'ATT-2', language);
    const later = await app.reload();
    await expectQuestion(later, 'ATT-2', language);
    await button(later, walk.back).click();
    await expect.element(answerOption(later, 'ATT-6', 5, language)).toBeChecked();
  });

  it('is taken back when it was begun by mistake', async () => {
    const app = await openPage(measuredOnce, 'profile', { language });
    const result = app.heading.element().textContent ?? '';
    await button(app, again.again).click();
    await expectQuestion(app, 'ATT-6', language);
    expect((await app.saved(measuredOnce.id)).measurements).toHaveLength(2);
    await page.getByRole('button', { name: walk.review, exact: true }).click();
    await button(app, again.withdraw).click();
    await expect.element(app.heading).toHaveTextContent(result);
    const { measurements } = await app.saved(measuredOnce.id);
    expect(measurements).toEqual([currentMeasurement(measuredOnce)]);
  });
});

describe('the comparison', () => {
  it('of two measurements is in words, numbers and pictures', async () => {
    const app = await openPage(measuredTwice, 'profile', { language });
    const before = writtenDay(measuredOnce.measurements[0]?.date ?? '', language);
    await button(app, again.compare(before)).click();
    const { heading, summary, factors, agreements, topics } = comparison(measuredTwice);
    await expect.element(app.heading).toHaveTextContent(heading);
    for (const sentence of summary) await expect.element(app.main).toHaveTextContent(sentence);
    const table = app.main.getByRole('table', { name: compare.tableTitle });
    for (const { label, said } of factors) {
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
      await expect.element(row).toHaveTextContent(said);
    }
    expect(agreements.done.length).toBeGreaterThan(0);
    for (const { title: step, brought } of agreements.done) {
      await expect
        .element(app.main.getByRole('listitem').filter({ hasText: step }))
        .toHaveTextContent(`${compare.brought} ${brought || compare.broughtNothing}`);
    }
    for (const { heading: name } of topics) {
      await expect.element(app.main.getByRole('heading', { name })).toBeVisible();
    }
    const reloaded = await app.reload();
    await expect.element(reloaded.heading).toHaveTextContent(heading);
  });

  it.each([
    ['two', measuredTwice],
    ['three', measuredThrice],
    ['two different', measuredShort],
  ] as const)('of %s measurements is accessible and fits', async (_, record) => {
    const app = await openPage(record, 'comparison', { language });
    await expect.element(app.heading).toHaveTextContent(comparison(record).heading);
    await expectFits(expectNoAxeFindingsOnPage, [320, 640, 1280]);
  });

  it('says by its address that there is nothing to compare yet', async () => {
    const app = await openPage(measuredOnce, 'comparison', { language });
    await expect.element(app.heading).toHaveTextContent(compare.nothingToCompare);
    await expectNoAxeFindingsOnPage();
  });
});
