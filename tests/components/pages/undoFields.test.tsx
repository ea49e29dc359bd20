import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { exampleCase } from '../../../src/cases/example';
import { aCase, aMember, anEntry, stillEnvironment } from '../../fixtures/case';
import { professionalInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';
import { changeField, isOther } from '../support/fields';

const words = allWords.nl.app;

/** With everything that a page of a case may ask about. */
const example: Case = {
  ...exampleCase('nl', stillEnvironment()),
  otherProfessionals: true,
  team: { goal: 'Samen één plek', members: [aMember({ owner: 'jobcoach', name: 'Ali' })] },
};
const own: Case = {
  ...aCase({
    route: 'professional',
    name: 'Mijn werk',
    goal: 'Elke maand een gesprek',
    employer: Object.fromEntries(professionalInstrument.items.map(({ id }) => [id, 3])),
    isAtResult: true,
  }),
  plan: [anEntry({ intervention: 'PACT-01' }), anEntry({ intervention: 'OWN-1', ownStep: 'Noor bellen' })],
};

/** So many fields of a page are changed, spread over it. */
const MOST = 12;

/** The fields that say something of the case; a step that was not added yet says nothing. */
const FIELDS =
  'main :is(textarea, select, input):not(search *):not(.own-step *):not(#auto-advance):not([type=button])';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fields = () => [...document.querySelectorAll<Field>(FIELDS)];

/** What stands in all of them, in the order of the page. */
function shown(): readonly string[] {
  return fields().map((field) =>
    field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)
      ? `${field.type} ${field.value} ${field.checked}`
      : field.value,
  );
}

/** Presses a button of the bar, to which the focus goes, as by a click. */
function press({ banner }: TestApp, name: string): void {
  const button = banner.getByRole('button', { name, exact: true }).element() as HTMLElement;
  button.focus();
  button.click();
}

describe('undo', () => {
  it.each([
    ['employer', 'intake', example],
    ['employer', 'intake?step=questionnaire', example],
    ['employer', 'intake?step=contact', example],
    ['employer', 'intake?step=progress', example],
    ['employer', 'ATT-2', example],
    ['employer', 'plan', example],
    ['employer', 'phases', example],
    ['employer', 'suitability', example],
    ['employer', 'placement', example],
    ['professional', 'intake', own],
    ['professional', 'plan', own],
  ] as const)('is shown by every field, and so is redo (%s, %s)', async (_, segment, record) => {
    const app = await openPage(record, segment);
    await expect.poll(() => fields().length).toBeGreaterThan(0);
    const first = shown();
    const step = Math.max(1, Math.floor(first.length / MOST));
    let changed = 0;
    for (let index = 0; index < first.length; index += step) {
      const field = fields()[index];
      if (!field || !isOther(field)) continue;
      const about = `${index}: ${field.id || field.outerHTML}`;
      changeField(field);
      await expect.poll(shown, { message: about }).not.toEqual(first);
      const after = shown();
      press(app, words.undo);
      await expect.poll(shown, { message: about }).toEqual(first);
      press(app, words.redo);
      await expect.poll(shown, { message: about }).toEqual(after);
      press(app, words.undo);
      await expect.poll(shown, { message: about }).toEqual(first);
      changed += 1;
    }
    expect(changed).toBeGreaterThan(0);
    await app.reload();
    await expect.poll(shown).toEqual(first);
  });
});
