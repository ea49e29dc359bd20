import type { Locator, Page } from '@playwright/test';
import type { Case } from '../../src/cases/case';
import { exampleCase } from '../../src/cases/example';
import { aMember, anEntry, stillEnvironment } from '../fixtures/case';
import { ownCaseOf, ownRatings } from './support/own';
import { expectSaved, goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const { words } = dutch;

/** With everything that a page of a case may ask about. */
const example: Case = {
  ...exampleCase('nl', stillEnvironment()),
  otherProfessionals: true,
  team: { goal: 'Samen één plek', members: [aMember({ owner: 'jobcoach', name: 'Ali' })] },
};
const own: Case = {
  ...ownCaseOf({ name: 'Mijn werk', goal: 'Elke maand een gesprek' }, ownRatings),
  plan: [anEntry({ intervention: 'PACT-01' }), anEntry({ intervention: 'OWN-1', ownStep: 'Noor bellen' })],
};

/** So many fields of a page are changed, spread over it. */
const MOST = 16;

/** The fields that say something of the case; a step that was not added yet says nothing. */
const FIELDS =
  'main :is(textarea, select, input):not(search *):not(.own-step *):not(#auto-advance):not([type=button])';

/** What stands in all of them, in the order of the page. */
function shownOn(page: Page): Promise<readonly string[]> {
  return page.locator(FIELDS).evaluateAll((fields) =>
    fields.map((field) => {
      const { value, checked, type } = field as HTMLInputElement;
      return type === 'radio' || type === 'checkbox' ? `${type} ${value} ${checked}` : value;
    }),
  );
}

/** Says something else in a field. @returns whether it can be said there */
async function change(field: Locator): Promise<boolean> {
  const kind = await field.evaluate((one) => ({
    tag: one.tagName,
    type: (one as HTMLInputElement).type,
    mode: (one as HTMLInputElement).inputMode,
    isOn: (one as HTMLInputElement).checked,
    index: (one as HTMLSelectElement).selectedIndex,
    isOff: one.matches(':disabled'),
  }));
  if (kind.isOff || (kind.type === 'radio' && kind.isOn)) return false;
  if (kind.tag === 'SELECT') await field.selectOption({ index: kind.index === 1 ? 2 : 1 });
  else if (kind.type === 'radio') await field.check({ force: true });
  else if (kind.type === 'checkbox') await field.setChecked(!kind.isOn, { force: true });
  else if (kind.type === 'date') await field.fill('2027-03-04');
  else await field.fill(kind.mode === 'numeric' ? '7' : 'Iets anders');
  return true;
}

test.describe('undo, on every page', () => {
  test.use({ locale: dutch.locale });

  for (const [record, segment] of [
    [example, 'intake'],
    [example, 'ATT-2'],
    [example, 'plan'],
    [example, 'phases'],
    [example, 'suitability'],
    [example, 'placement'],
    [own, 'intake'],
    [own, 'plan'],
  ] as const) {
    test(`every field shows what is taken back and done again (${record.route}, ${segment})`, async ({
      page,
    }) => {
      await openCase(page, record, dutch);
      await goToAddress(page, record, segment);
      await expect(heading(page)).toBeVisible();
      await expect(page.locator(FIELDS).first()).toBeAttached();
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      const undo = page.getByRole('banner').getByRole('button', { name: words.app.undo, exact: true });
      const redo = page.getByRole('banner').getByRole('button', { name: words.app.redo, exact: true });
      const count = await page.locator(FIELDS).count();
      const step = Math.max(1, Math.floor(count / MOST));
      let changed = 0;
      for (let index = 0; index < count; index += step) {
        const field = page.locator(FIELDS).nth(index);
        const before = await shownOn(page);
        const about = `${index}: ${await field.evaluate((one) => one.id || one.outerHTML)}`;
        if (!(await change(field))) continue;
        const after = await shownOn(page);
        expect(after, about).not.toEqual(before);
        await undo.click();
        await expect.poll(() => shownOn(page), about).toEqual(before);
        await redo.click();
        await expect.poll(() => shownOn(page), about).toEqual(after);
        await undo.click();
        await expect.poll(() => shownOn(page), about).toEqual(before);
        changed += 1;
      }
      expect(changed).toBeGreaterThan(1);
      await expectSaved(page, dutch);
      const shown = await shownOn(page);
      await page.reload();
      await expect(heading(page)).toBeVisible();
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await expect.poll(() => shownOn(page)).toEqual(shown);
    });
  }
});
