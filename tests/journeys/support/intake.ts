import type { Page } from '@playwright/test';
import type { Intake } from '../../../src/cases/intake';
import { phases, responseScale } from '../../../src/questions/instrument';
import { currentInstrument } from '../../../src/questions/instruments';
import type { BackgroundQuestion } from '../../../src/questions/schema';
import { sectors } from '../../../src/questions/sectors.content';
import { itemCount } from '../../fixtures/itemCount';
import { button } from './questions';
import { heading } from './start';
import { expect } from './test';
import type { Tongue } from './tongues';

export async function beginScan(page: Page, { words }: Tongue): Promise<void> {
  await button(page, words.start.newScan).click();
  await expect(heading(page)).toHaveText(words.intake.steps.employer);
}

/** A field of the intake, by its label. */
export function field(page: Page, label: string) {
  // Behind the label of a required field stands a word that says so.
  return page.getByRole('main').getByLabel(label, { exact: false });
}

type StepId = keyof Tongue['words']['intake']['steps'];

/** Goes to another page of the details, as its buttons do. */
export async function toStep(page: Page, wanted: StepId, { words }: Tongue): Promise<void> {
  const { steps, next, back } = words.intake;
  const headings = Object.values(steps);
  await expect(heading(page)).toHaveText(oneOf(headings));
  for (;;) {
    const shown = (await heading(page).textContent()) ?? '';
    if (shown === steps[wanted]) return;
    const isAhead = headings.indexOf(shown) < headings.indexOf(steps[wanted]);
    await button(page, isAhead ? next : back).click();
    await expect(heading(page)).not.toHaveText(shown);
  }
}

/** Fills in what differs from an empty intake. The first page of the details is open. */
export async function fillInIntake(page: Page, intake: Partial<Intake>, tongue: Tongue): Promise<void> {
  const { words, say } = tongue;
  const text = async (step: StepId, label: string, value: string | undefined) => {
    if (!value) return;
    await toStep(page, step, tongue);
    await field(page, label).fill(value);
  };
  await text('employer', words.intake.name, intake.name);
  if (intake.mode) await chooseOption(page, words.intake.mode, words.intake.modes[intake.mode].label);
  if (intake.form === 'short') {
    await toStep(page, 'questionnaire', tongue);
    await chooseOption(page, words.intake.form, words.intake.forms.short.label(itemCount.short));
  }
  await text('questionnaire', words.intake.goal, intake.goal);
  const sector = sectors.find(({ id }) => id === intake.sector);
  if (sector) {
    await toStep(page, 'contact', tongue);
    await field(page, words.intake.sector).selectOption({ label: say(sector.label) });
  }
  await text('contact', words.intake.place, intake.place);
  const isTogether = intake.mode === 'together';
  await text('contact', isTogether ? words.intake.contact : words.intake.contactAlone, intake.contact);
  await text('contact', words.intake.expertName, intake.expertName);
  await text('contact', words.intake.expertOrganisation, intake.expertOrganisation);
  const answers = Object.entries(intake.background ?? {});
  for (const question of currentInstrument('igm-employer').background) {
    const [, answer] = answers.find(([id]) => id === question.id) ?? [];
    if (answer === undefined) continue;
    await toStep(page, question.page, tongue);
    await answerBackground(page, question, answer, tongue);
  }
  const phase = phases.find(({ id }) => id === intake.phase);
  if (phase) {
    await toStep(page, 'progress', tongue);
    const alone = words.intake.phasesAlone[phase.id - 1] ?? '';
    const named = isTogether ? `${phase.id}. ${say(phase.label)}` : alone;
    await chooseOption(page, isTogether ? words.intake.phase : words.intake.phaseAlone, named);
  }
  if (intake.otherProfessionals) {
    await toStep(page, 'progress', tongue);
    await field(page, words.intake.otherProfessionals).check();
  }
}

/** To the questions, from whatever page of the details of a new scan. */
export async function submitIntake(page: Page, { words }: Tongue): Promise<void> {
  const { toQuestions, begin } = words.intake;
  await button(page, toQuestions).or(button(page, begin)).click();
}

/** One of the answers to a question of the details, by the words of both. */
function option(page: Page, question: string, label: string) {
  const group = page.getByRole('group', { name: question });
  return group.getByRole('radio', { name: label }).or(group.getByRole('checkbox', { name: label }));
}

async function chooseOption(page: Page, question: string, label: string): Promise<void> {
  await option(page, question, label).check();
}

async function answerBackground(
  page: Page,
  { type, text, options = [] }: BackgroundQuestion,
  answer: unknown,
  { say }: Tongue,
): Promise<void> {
  const question = say(text);
  if (type === 'number') {
    await field(page, question).fill(String(answer));
    return;
  }
  const all = type === 'agree5' ? [...responseScale.points, ...responseScale.extra] : options;
  const chosen = Array.isArray(answer) ? answer : [answer];
  for (const { value, label } of all) {
    if (chosen.includes(value)) {
      await page.getByRole('group', { name: question }).getByLabel(say(label), { exact: true }).check();
    }
  }
}

function oneOf(texts: readonly string[]): RegExp {
  return new RegExp(`^(${texts.map((text) => text.replaceAll(/[.?()[\]]/g, String.raw`\$&`)).join('|')})$`);
}
