import { expect, it } from 'vitest';
import { exampleCase } from '../../../src/cases/example';
import type { Language } from '../../../src/i18n/languages';
import { aCase, anEntry, ratedAt, stillEnvironment } from '../../fixtures/case';
import { openApp } from '../support/app';
import { brokenWords, expectFits } from '../support/widths';

const name = 'Hottentottententententoonstellingsbouwersbedrijf';
const ownStep = 'Meervoudigepersoonlijkheidsstoornisvoorlichting';
const record = {
  ...aCase({
    name,
    place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio',
    employer: ratedAt(3),
    isAtResult: true,
  }),
  plan: [
    anEntry({
      intervention: 'OWN-1',
      ownStep,
      due: '2026-10-02',
      owner: 'Arbeidsmarktregiocoördinatiepuntmedewerker',
    }),
  ],
};

it.each([
  '/',
  '/cases',
  ...['profile', 'advice', 'plan', 'report', 'placement', 'intake'].map(
    (page) => `/scan/${record.id}/${page}`,
  ),
])('a word that is longer than the screen is broken, not the page: %s', async (path) => {
  const app = await openApp({ cases: [record], path });
  await expect.poll(() => document.body.textContent).toContain(name);
  await expect.element(app.heading).toBeVisible();
  await expectFits(undefined, [320, 390, 768]);
});

const pages = ['profile', 'advice', 'plan', 'phases', 'suitability', 'placement', 'comparison', 'report'];

it.each(
  (['nl', 'en'] as const).flatMap((language) =>
    [...pages, 'review', 'intake', 'ATT-6'].map((segment): [string, Language] => [segment, language]),
  ),
)('no word of ours is broken in the middle, on phones and beyond: %s, %s', async (segment, language) => {
  const example = exampleCase(language, stillEnvironment());
  const app = await openApp({ cases: [example], path: `/scan/${example.id}/${segment}`, language });
  await expect.element(app.heading).toBeVisible();
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  await expectFits(async () => expect(brokenWords()).toEqual([]), [320, 360, 390, 430, 768]);
});
