import { expect, it } from 'vitest';
import { aCase, anEntry, ratedAt } from '../../fixtures/case';
import { openApp } from '../support/app';
import { expectFits } from '../support/widths';

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
