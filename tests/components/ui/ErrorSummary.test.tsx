import { expect, it } from 'vitest';
import { ErrorSummary } from '../../../src/ui/layout/ErrorSummary';
import { expectNoAxeFindings } from '../support/axe';
import { show } from '../support/show';

it('every refused field can be reached from the summary: a field, and the first answer of a group', async () => {
  const errors = [
    { id: 'name', text: 'Vul een naam in.' },
    { id: 'mode', text: 'Kies wie er meedoet.' },
  ];
  const part = show(
    <>
      <ErrorSummary ref={null} heading="Er klopt iets niet" errors={errors} />
      <label htmlFor="name">Naam</label>
      <input id="name" />
      <fieldset id="mode">
        <legend>Wie doet er mee?</legend>
        <label>
          <input type="radio" name="mode" /> Samen
        </label>
        <label>
          <input type="radio" name="mode" /> Alleen
        </label>
      </fieldset>
    </>,
  );
  const before = location.href;
  await expect.element(part.getByRole('alert')).toHaveTextContent(/^Er klopt iets niet/);
  await part.getByRole('link', { name: 'Vul een naam in.' }).click();
  await expect.element(part.getByRole('textbox', { name: 'Naam' })).toHaveFocus();
  await part.getByRole('link', { name: 'Kies wie er meedoet.' }).click();
  await expect.element(part.getByRole('radio', { name: 'Samen' })).toHaveFocus();
  expect(location.href, 'the address belongs to the walk').toBe(before);
  await expectNoAxeFindings();
});
