import type { Page } from '@playwright/test';
import type { Intake } from '../../../src/cases/intake';
import { phases } from '../../../src/questions/instrument';
import { currentInstrument } from '../../../src/questions/instruments';
import { sectors } from '../../../src/questions/sectors';
import { itemCount } from '../../fixtures/itemCount';
import { button } from './questions';
import { heading } from './start';
import { expect } from './test';
import type { Tongue } from './tongues';

export async function beginScan(page: Page, { words }: Tongue): Promise<void> {
  await button(page, words.start.newScan).click();
  await expect(heading(page)).toHaveText(words.intake.heading);
}

/** A field of the intake, by its label. */
export function field(page: Page, label: string) {
  // Behind the label of a required field stands a word that says so.
  return page.getByRole('main').getByLabel(label, { exact: false });
}

/** Fills in what differs from an empty intake. The form is open. */
export async function fillInIntake(page: Page, intake: Partial<Intake>, tongue: Tongue): Promise<void> {
  const { words, say } = tongue;
  const text = async (label: string, value: string | undefined) => {
    if (value) await field(page, label).fill(value);
  };
  await text(words.intake.name, intake.name);
  if (intake.mode) await chooseCard(page, words.intake.modes[intake.mode].label);
  if (intake.form === 'short') await chooseCard(page, words.intake.forms.short.label(itemCount.short));
  await text(words.intake.goal, intake.goal);
  const sector = sectors.find(({ id }) => id === intake.sector);
  if (sector) await field(page, words.intake.sector).selectOption({ label: say(sector.label) });
  await text(words.intake.place, intake.place);
  await text(words.intake.contact, intake.contact);
  await text(words.intake.expertName, intake.expertName);
  await text(words.intake.expertOrganisation, intake.expertOrganisation);
  for (const [id, value] of Object.entries(intake.background ?? {})) {
    await answerBackground(page, id, value, tongue);
  }
  const phase = phases.find(({ id }) => id === intake.phase);
  if (phase) {
    await field(page, words.intake.phase).selectOption({ label: `${phase.id}. ${say(phase.label)}` });
  }
  if (intake.otherProfessionals) await field(page, words.intake.otherProfessionals).check();
}

export async function submitIntake(page: Page, { words }: Tongue): Promise<void> {
  await button(page, words.intake.begin).click();
}

async function chooseCard(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label }).check();
}

async function answerBackground(
  page: Page,
  id: string,
  value: string | number | undefined,
  { say }: Tongue,
): Promise<void> {
  const { background } = currentInstrument('igm-employer');
  const question = background.find((one) => one.id === id);
  if (!question || value === undefined) throw new RangeError(`There is no background question ${id}`);
  const control = field(page, say(question.text));
  if (question.type === 'number') await control.fill(String(value));
  else await control.selectOption(String(value));
}
