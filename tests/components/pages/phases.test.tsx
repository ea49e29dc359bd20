import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { checksOf } from '../../../src/approach/approach';
import { checkOf } from '../../../src/cases/approaching';
import { writtenDay } from '../../../src/i18n/format';
import { currentPath } from '../../../src/ui/routes';
import { aCase, ratedAt } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';

const TODAY = '2026-11-21';
const words = allWords.nl;
const { phases: said } = words.approach;

const record = aCase({
  mode: 'together',
  phase: 2,
  employer: ratedAt(4, { selfRegulation: 1 }),
  isAtResult: true,
});
const [check] = checksOf(2);
if (!check) throw new RangeError('The second phase has no checks');

const box = ({ main }: TestApp) => main.getByRole('checkbox', { name: check.text.nl, exact: true });
const day = ({ main }: TestApp) => main.getByLabelText(`${said.doneOn}: ${check.text.nl}`, { exact: true });
const phaseInMap = ({ main }: TestApp, phase: number) =>
  main
    .getByRole('navigation', { name: said.map })
    .getByRole('listitem')
    .nth(phase - 1)
    .getByRole('button');

/** The check as the store has it. */
const savedCheck = async (app: TestApp) => checkOf(await app.saved(record.id), check.id);

describe('the day of a check', () => {
  it('that is still to come is said, and a tick that comes back has its day', async () => {
    const app = await openPage(record, 'phases');
    await box(app).click();
    await expect.element(day(app)).toHaveAccessibleDescription(writtenDay(TODAY, 'nl'));
    await day(app).fill('2026-11-22');
    const tomorrow = writtenDay('2026-11-22', 'nl');
    await expect.element(day(app)).toHaveAccessibleDescription(`${tomorrow}. ${said.futureDay}`);
    await day(app).fill('2026-03-09');
    await expect.element(day(app)).toHaveAccessibleDescription(writtenDay('2026-03-09', 'nl'));
    await box(app).click();
    await expect.element(day(app)).not.toBeInTheDocument();
    await box(app).click();
    await expect.element(day(app)).toHaveValue('2026-03-09');
    const again = await app.reload();
    await expect.element(day(again)).toHaveValue('2026-03-09');
  });

  it('that is half typed or long ago loses nothing, and one that is emptied is empty', async () => {
    const app = await openPage(record, 'phases');
    await box(app).click();
    await day(app).fill('2026-03-09');
    await userEvent.keyboard('{Delete}');
    await userEvent.tab({ shift: true });
    await expect
      .element(day(app))
      .toHaveAccessibleDescription(expect.stringContaining(words.dayField.refused));
    expect(await savedCheck(app)).toEqual({ done: true, on: '2026-03-09', note: '' });

    await day(app).fill('1066-10-14');
    await userEvent.tab({ shift: true });
    await expect.element(app.main.getByText(words.dayField.refused)).toBeVisible();
    expect(await savedCheck(app)).toEqual({ done: true, on: '2026-03-09', note: '' });

    const again = await app.reload();
    await expect.element(day(again)).toHaveValue('2026-03-09');
    await day(again).fill('');
    await expect.element(again.main.getByText(words.dayField.refused)).not.toBeInTheDocument();
    expect(await savedCheck(again)).toEqual({ done: true, on: null, note: '' });
    const emptied = await again.reload();
    await expect.element(box(emptied)).toBeChecked();
    await expect.element(day(emptied)).toHaveValue('');
  });
});

describe('the phases', () => {
  it('are there before any question is answered', async () => {
    const empty = aCase({ mode: 'together', phase: 1 });
    const app = await openPage(empty, 'phases');
    await expect.element(app.heading).toHaveTextContent(said.heading);
    await app.main.getByRole('combobox', { name: said.choose }).selectOptions('6');
    await expect.element(phaseInMap(app, 6)).toHaveAttribute('aria-current', 'step');
    const again = await app.reload();
    await expect.element(phaseInMap(again, 6)).toHaveAttribute('aria-current', 'step');
  });

  it('are not there in a case of the own route', async () => {
    const own = aCase({ route: 'professional', name: 'Mijn werk', employer: { 'PRO-ATT-4': 4 } });
    const app = await openPage(own, 'plan');
    const { pages } = words.caseNavigation;
    await expect.element(app.main.getByRole('button', { name: pages.plan, exact: true })).toBeVisible();
    await expect
      .element(app.main.getByRole('button', { name: pages.phases, exact: true }))
      .not.toBeInTheDocument();
    for (const segment of ['phases', 'suitability', 'placement']) {
      app.goTo(`/scan/${own.id}/${segment}`);
      await expect.poll(currentPath).not.toContain(segment);
    }
  });
});
