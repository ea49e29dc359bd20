import { expect, it } from 'vitest';
import { type Case, currentMeasurement } from '../../../src/cases/case';
import { itemsOf } from '../../../src/questions/instrument';
import type { Rating } from '../../../src/questions/schema';
import { buildReport } from '../../../src/report/buildReport';
import { saidByItem } from '../../fixtures/case';
import { employerInstrument } from '../../fixtures/questionnaires';
import { caseOf } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';
import { expectNoAxeFindingsOnPage } from '../support/axe';
import { button, expectQuestion, noteField, ratingLabel } from '../support/questions';
import { expectAccessible } from '../support/widths';

const { citizenServiceNumber, expertView: words, report, walk } = allWords.nl;

const items = itemsOf(employerInstrument, 'short').map(({ id }) => id);
const [first = '', second = '', third = ''] = items;

const note = 'Dit zei de werkgever in vertrouwen.';

/** The employer alone, with an answer that nobody else would give and a note. */
const alone = caseOf(
  { name: 'Tuinderij Smit', mode: 'self', form: 'short' },
  saidByItem(Object.fromEntries(items.map((id) => [id, 5])), {}, { [first]: note }),
);

const goTo = (app: TestApp, segment: string) => app.goTo(`/scan/${alone.id}/${segment}`);
const option = ({ main }: TestApp, rating: Rating) =>
  main.getByRole('radio', { name: ratingLabel(rating), exact: true });
const employerSaid = ({ main }: TestApp) => main.getByText(words.employerAnswer(ratingLabel(5)));

async function openChoice(): Promise<TestApp> {
  const app = await openPage(alone, 'expert');
  await expect.element(app.heading).toHaveTextContent(words.heading);
  return app;
}

/**
 * Nothing of the employer stands on the page, in sight or not: no note, no score, no rating that is chosen.
 * @param rating in words, where the page has no answers to choose from
 */
function expectNothingOfEmployer(record: Case, rating: string | null): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input, select')];
  const values = fields.filter(({ type, checked }) => type !== 'radio' || checked).map(({ value }) => value);
  const html = document.documentElement.outerHTML;
  for (const said of Object.values(currentMeasurement(record).notes)) expect(html).not.toContain(said);
  expect(values).not.toContain('5');
  expect(values.join('\n')).not.toContain(note);
  if (rating !== null) expect(html).not.toContain(rating);
  expect(document.querySelectorAll('main :is(table, svg[role=img], figure)')).toHaveLength(0);
}

it('an expert adds an own view without seeing that of the employer, and then sees both', async () => {
  const app = await openChoice();
  expectNothingOfEmployer(alone, ratingLabel(5));
  await expectNoAxeFindingsOnPage();
  await button(app, words.ways.blind.label).click();

  await expectQuestion(app, first);
  expectNothingOfEmployer(alone, null);
  await expectNoAxeFindingsOnPage();
  await button(app, walk.next).click();
  await expect.poll(() => document.activeElement?.id).toBe('expert-error');
  await option(app, 2).click();
  await button(app, walk.next).click();
  await expectQuestion(app, second);
  await option(app, 1).click();
  await expect.element(option(app, 1)).toBeChecked();

  const again = await app.reload();
  await expectQuestion(again, second);
  await expect.element(option(again, 1)).toBeChecked();
  expectNothingOfEmployer(alone, null);
  await button(again, walk.next).click();
  await expectQuestion(again, third);
  // Whoever leaves goes on where it was left, still without seeing.
  again.goTo('/');
  await expect.element(again.heading).toHaveTextContent(allWords.nl.start.heading);
  again.goTo(`/scan/${alone.id}`);
  for (const id of items.slice(2)) {
    await expectQuestion(again, id);
    expectNothingOfEmployer(alone, null);
    await option(again, 2).click();
    await button(again, walk.next).click();
  }

  // The review holds the answers of the expert alone.
  await expect.element(again.heading).toHaveTextContent(words.reviewHeading);
  expectNothingOfEmployer(alone, ratingLabel(5));
  await expectAccessible();
  await button(again, words.toResult).first().click();

  const answers = items.map((id, index) => [id, { employer: 5, expert: index === 1 ? 1 : 2 }] as const);
  const both = caseOf({ name: 'Tuinderij Smit', mode: 'self', form: 'short' }, Object.fromEntries(answers));
  const { headline, differences } = buildReport(both, 'nl', { today: '2026-11-21' });
  await expect.element(again.heading).toHaveTextContent(headline);
  expect(differences.length).toBeGreaterThan(0);
  for (const { heading: name } of differences) {
    await expect.element(again.main.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect.element(button(again, words.change)).toBeVisible();
  await expectNoAxeFindingsOnPage();
});

it('the view can be added with the answers beside it, and left half-way', async () => {
  const app = await openChoice();
  await button(app, words.ways.open.label).click();
  await expect.element(employerSaid(app)).toBeVisible();
  await expect.element(noteField(app)).toHaveValue(note);
  await option(app, 1).click();
  await button(app, words.toReview).click();
  await button(app, words.toResult).first().click();
  const goOn = button(app, words.goOn(items.length - 1));
  await expect.element(goOn).toBeVisible();
  goTo(app, 'intake');
  await goOn.click();
  await expect.element(app.heading).toHaveTextContent(words.heading);
});

it('what was seen once is not hidden again by going back', async () => {
  const app = await openChoice();
  await button(app, words.ways.blind.label).click();
  await expect.element(app.main.getByText(words.hidden)).toBeVisible();
  goTo(app, 'review');
  await expect.element(app.main.getByText(note)).toBeVisible();
  goTo(app, `expert-${first}`);
  await expect.element(employerSaid(app)).toBeVisible();
});

it('a number that looks like a BSN is pointed out under the field and on the report page', async () => {
  const app = await openChoice();
  const status = app.main.getByRole('status');
  const inCase = status.getByText(citizenServiceNumber.inCase('111222333'));
  await button(app, words.ways.open.label).click();
  await noteField(app).fill('Bel 06-12345678 over 111222333');
  await expect.element(status.getByText(citizenServiceNumber.inField)).toBeVisible();
  await expectNoAxeFindingsOnPage();
  goTo(app, 'report');
  await expect.element(inCase).toBeVisible();
  goTo(app, `expert-${first}`);
  await noteField(app).fill('Bel 06-12345678');
  await expect.element(app.main.getByText(citizenServiceNumber.inField)).not.toBeInTheDocument();
  goTo(app, 'report');
  await expect.element(app.heading).toHaveTextContent(report.reportPage.heading);
  await expect.element(inCase).not.toBeInTheDocument();
});
