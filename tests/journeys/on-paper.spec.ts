import { currentMeasurement } from '../../src/cases/case';
import { paperCode } from '../../src/cases/paperCode';
import { answeredView, ratingsOf } from '../../src/cases/views';
import { signOf } from '../../src/questions/ratingKeys';
import { paperDocument } from '../../src/report/paper/paperDocument';
import { writePdf } from '../../src/report/pdf/writePdf';
import { caseOf } from '../fixtures/walkedCases';
import { fonts } from '../report/pdf/support';
import { pagesOf } from './support/pdf';
import { answersAlone, button, itemsIn, statementOf } from './support/questions';
import { saved, savedCase } from './support/result';
import { expectSaved, goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

// What each key does, tests/components shows.
const tongue = dutch;
const { paper, typing, walk } = tongue.words;

const fresh = caseOf({ name: 'Bakkerij Van Vliet', mode: 'self', expertName: 'Noor de Vries' }, {}, false);
const answers = answersAlone('full');

test('a form is printed, and what comes back is typed in with one key an answer', async ({ page }) => {
  await openCase(page, fresh, tongue);
  await goToAddress(page, fresh, 'review');
  await button(page, tongue.way.toPaper).click();
  await expect(heading(page)).toHaveText(paper.heading);

  const { name, bytes } = await saved(page, paper.make);
  expect(name).toContain(paperCode(fresh));
  const sides = await pagesOf(bytes);
  expect(sides).toHaveLength(4);
  expect(sides.join()).toContain(statementOf('ATT-6', tongue));
  const { bytes: proven } = await writePdf(paperDocument(fresh, tongue.language), fonts);
  expect(bytes.equals(proven), 'the very bytes whose conformance is proven').toBe(true);

  await page.getByLabel(paper.language).selectOption(english.language);
  const other = await saved(page, paper.make);
  expect(other.name).toBe(english.words.paperForm.fileName(paperCode(fresh)));
  expect((await pagesOf(other.bytes)).join()).toContain(statementOf('ATT-6', english));

  await button(page, paper.toTyping).click();
  await expect(page.locator('[data-item="ATT-6"] input').first()).toBeFocused();
  const keys = itemsIn('full').map(({ id }) => signOf(answers[id]?.employer ?? 'dk'));
  expect(keys).toHaveLength(35);
  await page.keyboard.type(keys.join(''));
  await expect(page.getByRole('heading', { name: typing.checkHeading })).toBeFocused();
  await expect(page.getByText(typing.allThere)).toBeVisible();
  await expectSaved(page, tongue);

  await page.reload();
  await expect(page.getByText(typing.allThere)).toBeVisible();
  await button(page, walk.toResult).click();
  await expect(button(page, tongue.way.pages.profile)).toHaveAttribute('aria-current', 'page');
  await goToAddress(page, fresh, 'report');
  const { record } = await savedCase(page, tongue.report.reportPage.data);
  expect(ratingsOf(answeredView(currentMeasurement(record)))).toEqual(
    Object.fromEntries(itemsIn('full').map(({ id }) => [id, answers[id]?.employer])),
  );
});
