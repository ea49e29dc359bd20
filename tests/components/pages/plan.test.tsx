import { describe, expect, it } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import type { Case } from '../../../src/cases/case';
import { writtenDay } from '../../../src/i18n/format';
import { currentPath } from '../../../src/ui/routes';
import { entryOn, lively, team, withPlan } from '../../fixtures/agreements';
import { aCase, entryId } from '../../fixtures/case';
import { justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import type { TestApp } from '../support/app';
import { expectNoAxeFindingsOnPage } from '../support/axe';
import { type } from '../support/fields';
import { onPaper } from '../support/media';
import { card, openPlan, titleIn, titleOf, titles } from '../support/plan';
import { textsOf } from '../support/texts';
import { expectFits } from '../support/widths';

const { advice, caseNavigation: way, dayField, limitedText, ownPlan, plan: words } = allWords.nl;

const button = (part: Locator, name: string) => part.getByRole('button', { name, exact: true });
const note = (agreement: Locator) => agreement.getByLabelText(words.note, { exact: true });
const undo = ({ main }: TestApp) => main.getByRole('button', { name: words.putBack });
const notChosen = ({ main }: TestApp) => main.getByRole('region', { name: words.notChosen });
const ownStepField = ({ main }: TestApp) => main.getByLabelText(advice.ownStep, { exact: true });

async function addOwnStep(app: TestApp, text: string): Promise<Locator> {
  await ownStepField(app).fill(text);
  await button(app.main, advice.addOwnStep).click();
  const added = card(app, text);
  await expect.element(titleIn(added)).toHaveFocus();
  return added;
}

describe('agreements', () => {
  it('that were not chosen stay, with their reason, and can be taken back or agreed on', async () => {
    const app = await openPlan(withPlan(lively));
    const section = notChosen(app);
    const one = (id: string) => section.getByRole('listitem').filter({ hasText: titleOf(id) });
    await expect.element(one('INT-05')).toHaveTextContent(words.noReason);
    await expect.element(one('INT-06')).toHaveTextContent(words.replacedBy('Koffie met de ploegleider'));
    await expect.element(one('INT-06')).toHaveTextContent(words.reason('Dat deden we al.'));

    await one('INT-05').getByRole('button', { name: words.agreeAfterAll }).click();
    await expect.element(one('INT-05')).not.toBeInTheDocument();
    const agreed = card(app, titleOf('INT-05'));
    await expect.element(titleIn(agreed)).toHaveFocus();
    await agreed.getByLabelText(words.due).fill('2026-11-25');
    await one('INT-06').getByRole('button', { name: words.forget }).click();
    await expect.element(section).toHaveTextContent(words.nothingLeft);
    await expect.element(titleIn(section)).toHaveFocus();

    const again = await app.reload();
    await expect.element(card(again, titleOf('INT-05')).getByLabelText(words.due)).toHaveValue('2026-11-25');
    await expect.element(notChosen(again)).not.toBeInTheDocument();
  });

  it('that are taken out are put back as they were', async () => {
    const app = await openPlan(withPlan(lively));
    const title = 'Koffie met de ploegleider';
    const agreement = card(app, title);
    const replaced = notChosen(app)
      .getByRole('listitem')
      .filter({ hasText: titleOf('INT-06') });
    await expect.element(replaced).toHaveTextContent(words.replacedBy(title));
    await note(agreement).fill('Vrijdag.');

    await agreement.getByRole('button', { name: words.remove }).click();
    await expect.element(agreement).not.toBeInTheDocument();
    await expect.poll(() => titles(app)).toHaveLength(3);
    const removed = app.main.getByRole('status').filter({ hasText: words.removed(`“${title}”`) });
    await expect.element(removed).toBeVisible();
    await expect.element(undo(app)).toHaveFocus();
    await expect.element(undo(app)).toHaveAccessibleName(expect.stringContaining(title));
    // What it had come in place of has only its reason left.
    await expect.element(replaced).not.toHaveTextContent(words.replacedBy(title));
    await expect.element(replaced).toHaveTextContent(words.reason('Dat deden we al.'));

    await undo(app).click();
    await expect.element(titleIn(agreement)).toHaveFocus();
    await expect.element(agreement.getByLabelText(words.ownStep)).toHaveValue(`${title}\nNeem de lijst mee.`);
    await expect.element(note(agreement)).toHaveValue('Vrijdag.');
    await expect.element(replaced).toHaveTextContent(words.replacedBy(title));
    await expect.poll(() => titles(app)[3]).toBe(title);
    await expect.element(undo(app)).not.toBeInTheDocument();

    await agreement.getByRole('button', { name: words.remove }).click();
    await app.main.getByText(words.closed(1)).click();
    await card(app, titleOf('INT-27')).getByRole('button', { name: words.remove }).click();
    // Of the last one.
    await expect.element(undo(app)).toHaveAccessibleName(expect.stringContaining(titleOf('INT-27')));
    const again = await app.reload();
    await expect.poll(() => titles(again)).toEqual([titleOf('INT-04'), titleOf('INT-33'), titleOf('INT-26')]);
    await expect.element(again.main.getByText(words.closed(1))).not.toBeInTheDocument();
    await expect.element(undo(again)).not.toBeInTheDocument();
  });

  it('on one step keep their own fields, and another number when they come back', async () => {
    const title = titleOf('INT-04');
    const app = await openPlan(
      withPlan([
        entryOn('INT-04', { status: 'done', note: 'Oud' }),
        entryOn('INT-04', { id: entryId('once more') }),
      ]),
    );
    await app.main.getByText(words.closed(1)).click();
    await note(card(app, title).first()).fill('Nieuw');
    await card(app, title).last().getByRole('button', { name: words.remove }).click();
    await expect.element(note(card(app, title))).toHaveValue('Nieuw');
    await card(app, title).getByRole('button', { name: words.remove }).click();
    await expect.element(app.main.getByText(words.noAgreements)).toBeVisible();
    await expect.element(undo(app)).toHaveFocus();

    const coffee = await addOwnStep(app, 'Koffie');
    await coffee.getByRole('button', { name: words.remove }).click();
    await expect.element(undo(app)).toHaveFocus();
    const tea = await addOwnStep(app, 'Thee');
    await undo(app).click();
    await expect.element(titleIn(coffee)).toHaveFocus();
    await note(tea).fill('Met melk');
    const again = await app.reload();
    await expect.element(card(again, 'Koffie').getByLabelText(words.ownStep)).toHaveValue('Koffie');
    await expect.element(note(card(again, 'Thee'))).toHaveValue('Met melk');
    expect(titles(again)).toHaveLength(2);
  });

  it('are shown by the id of a step that this version does not know, which is kept', async () => {
    const unknown = entryOn('INT-<b>99</b>', { note: 'Van later', owner: 'gemeente' });
    const app = await openPlan(withPlan([unknown]));
    const agreement = card(app, words.unknownStep('INT-<b>99</b>'));
    await expect.element(agreement.getByLabelText(words.owner)).toHaveValue('gemeente');
    await note(agreement).fill('Van later, nog steeds');
    const { plan } = await app.saved(withPlan([]).id);
    expect(plan).toEqual([{ ...unknown, note: 'Van later, nog steeds' }]);
  });

  it('are text on paper, with days in words', async () => {
    const app = await openPlan(withPlan(lively, { team }));
    await onPaper(async () => {
      const overdue = card(app, titleOf('INT-04'));
      const day = `${writtenDay('2026-10-02', 'nl')} (${words.overdue})`;
      await expect.element(overdue.getByText(day, { exact: true })).toBeVisible();
      await expect.element(overdue.getByText(words.print.when, { exact: true })).toBeVisible();
      await expect.element(app.main.getByText('Neem de lijst mee.', { exact: true })).toBeVisible();
      expect(card(app, titleOf('INT-26')).element()).toHaveProperty(
        'innerText',
        expect.stringContaining(words.noOwner),
      );
      const said = app.main.getByRole('definition');
      // What is done, too.
      await expect.element(said.filter({ hasText: 'Een buddy.' })).toBeVisible();
      await expect.element(said.filter({ hasText: 'Komt elke week langs.' })).toBeVisible();
      for (const role of ['textbox', 'combobox', 'button'] as const) {
        expect(app.main.getByRole(role).elements(), role).toEqual([]);
      }
      const fields = [...document.querySelectorAll('main input, main textarea')];
      expect(fields.filter((field) => field.checkVisibility())).toEqual([]);
    });
  });

  it('are accessible and fit, on a laptop and on a phone', async () => {
    const app = await openPlan(withPlan([...lively, entryOn(`INT-${'9'.repeat(190)}`)], { team }));
    await app.main.getByText(words.closed(1)).click();
    await button(app.main, advice.addOwnStep).click();
    await expect.element(app.alert).toBeVisible();
    await expectFits(expectNoAxeFindingsOnPage);
    app.goTo('/');
    await expect.element(app.main.getByRole('region', { name: allWords.nl.due.heading })).toBeVisible();
    await expectFits(expectNoAxeFindingsOnPage);
  });

  it('have a way to the steps while there are none, once there is a result', async () => {
    const app = await openPlan(withPlan([]));
    await button(app.main, words.toSteps).click();
    await expect.poll(currentPath).toMatch(/\/advice$/);

    const unanswered: Case['measurements'] = justBegun.measurements.map((one) => ({
      ...one,
      views: one.views.map((view) => ({ ...view, ratings: {} })),
      notes: {},
    }));
    const begun = await openPlan({ ...justBegun, measurements: unanswered });
    await expect.element(begun.main.getByText(words.noAgreements)).toBeVisible();
    await expect.element(button(begun.main, words.toSteps)).not.toBeInTheDocument();
    await begun.main.getByText(words.openTeam).click();
    await begun.main.getByRole('button', { name: words.addMember }).click();
    await expect.element(begun.main.getByLabelText(words.memberOwner)).toHaveFocus();
  });

  it('are all there is on the professional’s own route', async () => {
    const own: Case = {
      ...aCase({ route: 'professional', name: 'Mijn werk' }),
      plan: [entryOn('PACT-01')],
      otherProfessionals: true,
    };
    const app = await openPlan(own);
    const heading = (name: string) => app.main.getByRole('heading', { name, exact: true });
    const said = { ...words, ...ownPlan };
    await expect.element(app.main.getByText(said.lead)).toBeVisible();
    await expect.element(heading(said.agreed)).toBeVisible();
    await expect.element(heading(said.addHeading)).toBeVisible();
    await expect.element(heading(words.agreed)).not.toBeInTheDocument();
    expect(titles(app)).toHaveLength(1);
    await expect.element(app.main.getByLabelText(words.owner)).not.toBeInTheDocument();
    await app.main.getByLabelText(words.withWhom).fill('Noor');
    await expect.element(heading(words.team)).not.toBeInTheDocument();
    await expect.element(app.main.getByText(words.openTeam)).not.toBeInTheDocument();
    const { plan } = await app.saved(own.id);
    expect(plan).toMatchObject([{ owner: '', person: 'Noor' }]);
  });
});

describe('the day of an agreement', () => {
  const elsewhere = [way.pages.advice, way.changeAnswers];

  async function opened() {
    const app = await openPlan(withPlan([entryOn('INT-04', { due: '2026-12-18' }), entryOn('INT-26')]));
    return { app, ...dayIn(app) };
  }
  function dayIn(app: TestApp) {
    const agreement = card(app, titleOf('INT-04'));
    return {
      agreement,
      day: agreement.getByLabelText(words.due),
      refused: agreement.getByRole('alert').filter({ hasText: dayField.refused }),
    };
  }
  const focus = (field: Locator) => (field.element() as HTMLInputElement).focus();

  it('that is half typed is no day, and takes nothing away', async () => {
    const { app, day, refused } = await opened();
    focus(day);
    await userEvent.keyboard('{Backspace}');
    await expect.element(day).toHaveValue('');
    // Not while someone is typing.
    await expect.element(refused).not.toBeInTheDocument();
    await userEvent.tab({ shift: true });
    await expect.element(refused).toBeVisible();
    for (const name of elsewhere) {
      await button(app.main, name).click();
      await expect.element(day).toHaveFocus();
      await expect.element(app.heading).toHaveTextContent(words.title);
    }
    await expect.element(day).toHaveAccessibleDescription(expect.stringContaining(dayField.refused));
    const again = await app.reload();
    await expect.element(dayIn(again).day).toHaveValue('2026-12-18');
  });

  it('has a year that comes last, which is no year while it is typed', async () => {
    const { app, agreement, day, refused } = await opened();
    // While it is typed, the browser takes it for the years 2, 20 and 202.
    const typeYear = async (digits: string) => {
      await userEvent.keyboard(`{ArrowRight}{ArrowRight}${digits}`);
    };
    focus(day);
    await typeYear('202');
    await expect.element(day).toHaveValue('0202-12-18');
    await button(app.main, way.pages.advice).click();
    await expect.element(day).toHaveFocus();
    await expect.element(refused).toBeVisible();
    await typeYear('202');
    await expect.element(agreement).not.toHaveTextContent(words.pastDay);
    await userEvent.keyboard('5');
    await expect.element(agreement).toHaveTextContent(words.pastDay);
    await expect.element(agreement).toHaveTextContent(writtenDay('2025-12-18', 'nl'));
    const again = await app.reload();
    await expect.element(dayIn(again).day).toHaveValue('2025-12-18');
  });

  it('is none when it was emptied, which keeps nobody', async () => {
    const late = entryOn('INT-04', { due: '2025-12-18' });
    const app = await openPlan(withPlan([late]));
    const { agreement, day } = dayIn(app);
    await expect.element(agreement).toHaveTextContent(words.overdue);
    focus(day);
    await userEvent.keyboard('{Backspace}{ArrowRight}{Backspace}{ArrowRight}{Backspace}');
    await expect.element(agreement).not.toHaveTextContent(words.overdue);
    await button(app.main, way.pages.advice).click();
    await expect.poll(currentPath).toMatch(/\/advice$/);
    await button(app.main, way.pages.plan).click();
    await expect.element(day).toHaveValue('');
    expect((await app.saved(withPlan([]).id)).plan).toEqual([{ ...late, due: null }]);
  });
});

it('an own step is not empty, not too long, and has other words later', async () => {
  const app = await openPlan(withPlan([]));
  const field = ownStepField(app);
  const add = button(app.main, advice.addOwnStep);
  await field.fill('  \n ');
  await add.click();
  await expect.element(app.alert).toHaveTextContent(advice.ownStepEmpty);
  await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(advice.ownStepEmpty));
  await expect.element(field).toHaveFocus();
  expect(titles(app)).toEqual([]);

  const tooLong = 'y'.repeat(10_001);
  const write = (into: Locator, text: string) => type(into.element() as HTMLTextAreaElement, text);
  write(field, tooLong);
  await add.click();
  await expect.element(app.alert).toHaveTextContent(advice.ownStepTooLong(10_000, 10_001));
  await expect.element(field).toHaveValue(tooLong);
  expect(titles(app)).toEqual([]);

  const long = `Een lange stap ${'x'.repeat(4_980)} eind`.slice(0, 5_000);
  write(field, long);
  await add.click();
  await expect.poll(() => titles(app)).toEqual([`${long.slice(0, 120)}…`]);
  const added = app.main.getByRole('article');
  await expect.element(titleIn(added)).toHaveFocus();
  await expect.element(field).toHaveValue('');
  const text = added.getByLabelText(words.ownStep);
  await expect.element(text).toHaveValue(long);
  await expectFits();

  write(text, tooLong);
  await expect.element(app.alert).toHaveTextContent(limitedText.tooLong(10_000, 10_001));
  await expect.element(text).toHaveValue(tooLong);
  await text.fill('Koffie\nmet de ploegleider');
  await expect.poll(() => titles(app)).toEqual(['Koffie']);
  const again = await app.reload();
  const kept = again.main.getByRole('article');
  await expect.element(kept.getByLabelText(words.ownStep)).toHaveValue('Koffie\nmet de ploegleider');
  await expect.element(kept).toHaveTextContent(words.origin(words.origins.own));
  expect(textsOf(titleIn(kept))).toEqual(['Koffie']);
});
