import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Case, currentMeasurement } from '../../../src/cases/case';
import { paperCode } from '../../../src/cases/paperCode';
import { answeredView } from '../../../src/cases/views';
import { itemsOf } from '../../../src/questions/instrument';
import { signOf } from '../../../src/questions/ratingKeys';
import type { Rating } from '../../../src/questions/schema';
import { saidByItem } from '../../fixtures/case';
import { ownCaseOf, ownRatings } from '../../fixtures/ownCases';
import { employerInstrument } from '../../fixtures/questionnaires';
import { allAnswered, caseOf, justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';
import { button, ratingLabel, statementOf } from '../support/questions';
import { expectAccessible } from '../support/widths';

const { caseNavigation, paper, typing: words, walk } = allWords.nl;

const items = itemsOf(employerInstrument, 'full');
const fresh = caseOf({ name: 'Bakkerij Van Vliet', mode: 'self' }, {}, false);

const openTyping = (record: Case) => openPage(record, 'typing');
const rowOf = ({ main }: TestApp, item: string) => main.getByRole('group', { name: statementOf(item) });
const focusedItem = () => document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item;
const label = (rating: Rating) => `${signOf(rating)} ${ratingLabel(rating)}`;
const status = ({ main }: TestApp) => main.getByRole('status');
const press = (keys: string) => userEvent.keyboard(keys);
const itemAt = (number: number) => items[number - 1]?.id ?? '';

const expectTab = (app: TestApp, name: string) =>
  expect.element(button(app, name)).toHaveAttribute('aria-current', 'page');

/** What the employer's side answered, as it was saved. */
async function savedRatings(app: TestApp, { id }: Case) {
  return answeredView(currentMeasurement(await app.saved(id)))?.ratings ?? {};
}

describe('answers that are typed in from paper', () => {
  it('take one key each, and are saved as they come', async () => {
    const app = await openTyping(fresh);
    await expect.poll(focusedItem).toBe(itemAt(1));
    const typed: readonly Rating[] = items.map(({ allowNa }, index) =>
      allowNa && index % 2 === 1 ? 'na' : (([1, 2, 3, 4, 5, 'dk'] as const)[index % 6] ?? 3),
    );
    await press(typed.map(signOf).join(''));
    await expect.element(app.main.getByRole('heading', { name: words.checkHeading })).toHaveFocus();
    await expect.element(app.main.getByText(words.allThere)).toBeVisible();
    expect(await savedRatings(app, fresh)).toEqual(
      Object.fromEntries(items.map(({ id }, index) => [id, typed[index]])),
    );
  });

  it('begin at the first open sentence, and are there after a reload', async () => {
    const app = await openTyping(justBegun);
    await expect.poll(focusedItem).toBe(itemAt(3));
    await press('25');
    await expect.element(status(app)).toHaveTextContent(words.typed(4, label(5)));
    await app.reload();
    await expect.poll(focusedItem).toBe(itemAt(5));
    expect(await savedRatings(app, justBegun)).toMatchObject({ [itemAt(3)]: 2, [itemAt(4)]: 5 });
  });

  it('are skipped, gone back to and taken away with keys', async () => {
    const app = await openTyping(fresh);
    await expect.poll(focusedItem).toBe(itemAt(1));
    await press('{Enter}');
    expect(focusedItem()).toBe(itemAt(2));
    await press(' ');
    expect(focusedItem()).toBe(itemAt(3));
    await press('4{Backspace}');
    expect(focusedItem()).toBe(itemAt(3));
    await press('{ArrowUp}{ArrowDown}{ArrowDown}3{ArrowUp}');
    expect(focusedItem()).toBe(itemAt(4));
    await press('{Delete}');
    await expect.element(status(app)).toHaveTextContent(words.cleared(4));
    expect(await savedRatings(app, fresh)).toEqual({ [itemAt(3)]: 4 });
  });

  it('are refused where a sentence has no such box, and by keys that mean something else', async () => {
    const app = await openTyping(fresh);
    await expect.poll(focusedItem).toBe(itemAt(1));
    await press('n');
    await expect.element(status(app)).toHaveTextContent(words.notAllowed(1));
    await press('67x');
    expect(focusedItem()).toBe(itemAt(1));
    expect(await savedRatings(app, fresh)).toEqual({});
  });

  it('are given with the mouse too, and with the arrows of a group', async () => {
    const app = await openTyping(fresh);
    await expect.poll(focusedItem).toBe(itemAt(1));
    await rowOf(app, itemAt(2))
      .getByRole('radio', { name: label(2) })
      .click();
    expect(focusedItem()).toBe(itemAt(2));
    await press('{ArrowRight}');
    await expect.element(rowOf(app, itemAt(2)).getByRole('radio', { name: label(3) })).toBeChecked();
    expect(await savedRatings(app, fresh)).toEqual({ [itemAt(2)]: 3 });
  });

  it('say what stood there before, also after a reload, until they were checked', async () => {
    const before = currentMeasurement(justBegun).views[0]?.ratings[itemAt(1)] ?? expect.fail();
    const app = await openTyping(justBegun);
    await expect.poll(focusedItem).toBe(itemAt(3));
    await press('{ArrowUp}{ArrowUp}1');
    await expect.element(status(app)).toHaveTextContent(words.typedOver(1, label(1), label(before)));
    const again = await app.reload();
    await expect.element(again.main.getByText(words.was(label(before)))).toBeVisible();
    await expect.element(again.main.getByText(words.replaced(1, '1'))).toBeVisible();
    await button(again, walk.toResult).click();
    await expectTab(again, caseNavigation.pages.profile);
    again.goTo(`/scan/${justBegun.id}/typing`);
    await expect.element(again.heading).toHaveTextContent(words.heading);
    await expect.element(again.main.getByText(words.was(label(before)))).not.toBeInTheDocument();
  });

  it('belong to a view and a code that are named', async () => {
    const app = await openTyping(fresh);
    await expect.element(app.main.getByText(words.into.employer)).toBeVisible();
    await expect.element(app.main).toHaveTextContent(paperCode(fresh));
    const together = await openTyping(justBegun);
    await expect.element(together.main.getByText(words.into.together)).toBeVisible();
    await expect.element(together.main).toHaveTextContent(paperCode(justBegun));
  });
});

describe('the check', () => {
  it('tells by side what is there and what is missing, and leads to each', async () => {
    const app = await openTyping(
      caseOf(
        { name: 'Smederij', mode: 'self', form: 'short' },
        saidByItem({ 'ATT-2': 4, 'ATT-4': 4 }),
        false,
      ),
    );
    await expect.element(app.main.getByRole('heading', { name: words.total(1, 2, 6) })).toBeVisible();
    await expect.element(app.main.getByRole('heading', { name: words.total(2, 0, 8) })).toBeVisible();
    await expect.element(app.main).toHaveTextContent(words.count('4', 2));
    await button(app, words.change(3, walk.open)).click();
    await expect.poll(focusedItem).toBe('NOR-7');
  });

  it('goes on to the result', async () => {
    const app = await openTyping(allAnswered);
    await expect.element(app.main.getByText(words.allThere)).toBeVisible();
    await expect.element(app.heading).toHaveTextContent(words.heading);
    await button(app, walk.toResult).click();
    await expectTab(app, caseNavigation.pages.profile);
  });
});

describe('the page of the paper', () => {
  it('is found from the review and the report, and leads to typing in', async () => {
    const app = await openPage(allAnswered, 'review');
    await button(app, caseNavigation.toPaper).click();
    await expect.element(app.heading).toHaveTextContent(paper.heading);
    await button(app, paper.toTyping).click();
    await expect.element(app.heading).toHaveTextContent(words.heading);
    app.goTo(`/scan/${allAnswered.id}/report`);
    await button(app, caseNavigation.toPaper).click();
    await expect.element(app.heading).toHaveTextContent(paper.heading);
    await expectTab(app, caseNavigation.pages.paper);
  });

  it('says when nobody is named who asks, where there is an expert', async () => {
    const app = await openPage(justBegun, 'paper');
    await expect.element(app.main.getByText(paper.askerMissing)).toBeVisible();
    const alone = await openPage(fresh, 'paper');
    await expect.element(alone.heading).toHaveTextContent(paper.heading);
    await expect.element(alone.main.getByText(paper.askerMissing)).not.toBeInTheDocument();
  });

  it('is not there for what a professional asks of oneself', async () => {
    const app = await openPage(ownCaseOf({ name: 'Sam' }, ownRatings), 'paper');
    await expect.element(app.heading).not.toHaveTextContent(paper.heading);
  });
});

it.each(['paper', 'typing'])('%s has nothing for axe, and fits', async (segment) => {
  const app = await openPage(justBegun, segment);
  await expect.element(app.heading).toBeVisible();
  await expectAccessible();
});
