import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { Check, SuitabilityQuestion } from '../../../src/approach/schema';
import { phases } from '../../../src/questions/instrument';
import { allWords } from '../../fixtures/words';
import type { TestApp } from './app';

const { approach: words } = allWords.nl;

const about = ({ text }: Check | SuitabilityQuestion) => words.about(text.nl);

/** A check, in its phase, which is open. */
export function checkbox({ main }: TestApp, { text }: Check): Locator {
  return main.getByRole('checkbox', { name: text.nl, exact: true });
}

/** Opens or folds the note on a check or question. */
export function toggleNote({ main }: TestApp, subject: Check | SuitabilityQuestion): void {
  main.getByText(about(subject), { exact: true }).element().closest('summary')?.click();
}

export function noteOn({ main }: TestApp, subject: Check | SuitabilityQuestion): Locator {
  return main.getByRole('textbox', { name: `${words.note} ${about(subject)}`, exact: true });
}

/** The title in the line that opens a phase. */
export function phaseTitle({ main }: TestApp, phase: number): Locator {
  const label = phases.find(({ id }) => id === phase)?.label.nl;
  return main.getByRole('heading', { name: `${phase}. ${label}` });
}

/** The line that opens a phase has the focus. */
export async function expectAtPhase(app: TestApp, phase: number): Promise<void> {
  const title = phaseTitle(app, phase);
  await expect.poll(() => document.activeElement).toBe(title.element().closest('summary'));
  await expect.element(title).toBeInViewport();
}

export function mapEntry({ main }: TestApp, phase: number): Locator {
  const map = main.getByRole('navigation', { name: words.phases.map });
  return map
    .getByRole('listitem')
    .nth(phase - 1)
    .getByRole('button');
}

export function answersTo({ main }: TestApp, { text }: SuitabilityQuestion): Locator {
  return main.getByRole('group', { name: text.nl, exact: true });
}

export function answerTo(
  app: TestApp,
  question: SuitabilityQuestion,
  answer: 'yes' | 'no' | 'unknown',
): Locator {
  return answersTo(app, question).getByRole('radio', {
    name: words.suitability.answers[answer],
    exact: true,
  });
}

export function decision({ main }: TestApp, which: 'go' | 'later' | 'noGo'): Locator {
  const { label } = words.suitability.decisions[which];
  return main
    .getByRole('group', { name: words.suitability.decide })
    .getByRole('radio', { name: label, exact: true });
}
