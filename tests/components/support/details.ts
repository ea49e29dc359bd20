import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { allWords } from '../../fixtures/words';
import type { TestApp } from './app';
import { button } from './questions';

const { intake } = allWords.nl;

/** A field of the details, by its label; behind that of a required one stands a word that says so. */
export function field({ main }: TestApp, label: string): Locator {
  return main.getByLabelText(label);
}

/** Goes to another page of the details, as its buttons do. */
export async function toStep(app: TestApp, wanted: keyof typeof intake.steps): Promise<void> {
  const headings = Object.values(intake.steps);
  const shown = () => headings.indexOf(app.heading.element().textContent ?? '');
  const end = headings.indexOf(intake.steps[wanted]);
  for (let at = shown(); at !== end; at = shown()) {
    await button(app, at < end ? intake.next : intake.back).click();
    await expect.poll(shown).not.toBe(at);
  }
}
