import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { Gallery } from '../../../gallery/Gallery';
import { languages } from '../../../src/i18n/languages';
import { allWords } from '../../fixtures/words';
import { expectNoAxeFindings } from '../support/axe';
import { show } from '../support/show';

const forced = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

afterEach(() => forced('none'));

describe.each(languages.map(({ id }) => id))('every shared component in every state, %s', (language) => {
  it.each(['none', 'active'] as const)('is accessible, forced colours: %s', async (value) => {
    await forced(value);
    const part = show(<Gallery firstLanguage={language} />, { within: 'div' });
    // The last that is there: its session has to open a case, and to fail.
    await expect
      .element(part.getByText(`! ${allWords[language].app.notSaved}`, { exact: true }))
      .toBeVisible();
    await expectNoAxeFindings();
  });
});
