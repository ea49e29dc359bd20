import type { Page } from '@playwright/test';
import type { Case } from '../../../src/cases/case';
import { packInvitation } from '../../../src/files/invitation/invitationLink';
import { saidByItem } from '../../fixtures/case';
import { terms } from '../../fixtures/invitations';
import { measuredTwice } from '../../fixtures/measuredCases';
import { bothViews, caseOf, justBegun } from '../../fixtures/walkedCases';
import { ownCaseOf, ownRatings } from './own';
import { button, fillIn, itemsIn, statementOf } from './questions';
import type { Screen } from './screens';
import { goToAddress, heading, openCase, openCaseFile, openStart } from './start';
import { expect } from './test';
import type { Tongue } from './tongues';

const items = itemsIn('short').map(({ id }) => id);
const [first = ''] = items;

/** The employer alone, whose expert has not said anything yet. */
const alone = caseOf(
  { name: 'Tuinderij Smit', mode: 'self', form: 'short' },
  saidByItem(Object.fromEntries(items.map((id) => [id, 5])), {}, { [first]: 'Dit zei de werkgever.' }),
);

const own = ownCaseOf({ name: 'Mijn werk, najaar' }, ownRatings, true, {
  has: ['ambassadeur'],
  wants: ['ambassadeur', 'adviseur'],
  note: 'Oefenen met Noor.',
});

const [measured] = alone.measurements;
/** Two people of one employer, who see it otherwise. */
const ofTwo: Case = {
  ...alone,
  measurements: measured
    ? [
        {
          ...measured,
          views: [
            ...measured.views,
            {
              id: '00000000-0000-4000-8000-000000000222',
              kind: 'employer',
              respondent: { role: '', label: '' },
              ratings: Object.fromEntries(items.map((id, index) => [id, index % 2 === 0 ? 2 : 5])),
            },
          ],
        },
      ]
    : [],
};

/** What people wrote in the cases of these screens. */
export const casesOfMore: readonly Case[] = [
  ofTwo,
  own,
  measuredTwice,
  // What the invitation says is data as well.
  {
    ...alone,
    goal: terms.goal,
    expert: terms.from,
    employer: {
      ...alone.employer,
      contact: terms.role,
      place: `${terms.from.name}, ${terms.from.organisation}`,
    },
    measurements: alone.measurements.map((one) => ({ ...one, notes: { [first]: terms.greeting } })),
  },
];

/** Said by what breaks the app where the page for that is to be seen. */
export const BREAKS = 'The session fails';

/** Pages and dialogs beside those of the walk: other routes and measurements, what is rare, what went wrong. */
export const moreScreens: readonly Screen[] = [
  {
    name: 'question, with a number that looks like a BSN',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await fillIn(page, 'ATT-3', { note: '111222333' }, tongue);
      await expect(page.getByText(tongue.words.citizenServiceNumber.inField)).toBeVisible();
    },
  },
  {
    name: 'the way to the view of the expert',
    open: async (page, tongue) => {
      await openCaseFile(page, alone, tongue);
      await expect(heading(page)).toHaveText(tongue.words.expertView.heading);
    },
  },
  {
    name: 'a question to the expert, beside what the employer said',
    open: async (page, tongue) => {
      const { ways } = tongue.words.expertView;
      await openCaseFile(page, alone, tongue);
      await button(page, ways.open.label).click();
      await expect(heading(page)).toHaveText(statementOf(first, tongue));
    },
  },
  {
    name: 'the check of the view of the expert',
    open: async (page, tongue) => {
      const words = tongue.words.expertView;
      await openCaseFile(page, alone, tongue);
      await button(page, words.ways.open.label).click();
      await button(page, words.toReview).click();
      await expect(heading(page)).toHaveText(words.reviewHeading);
    },
  },
  ...(['profile', 'plan', 'comparison', 'report'] as const).map((segment) => ({
    name: `${segment} of a second measurement`,
    open: (page: Page, tongue: Tongue) => openPage(page, measuredTwice, segment, tongue),
  })),
  ...(['intake', 'profile', 'advice', 'plan', 'report'] as const).map((segment) => ({
    name: `${segment} of the own route`,
    open: (page: Page, tongue: Tongue) => openPage(page, own, segment, tongue),
  })),
  {
    name: 'report, with a table and a summary for another system',
    open: async (page, tongue) => {
      await openPage(page, bothViews, 'report', tongue);
      await button(page, tongue.words.dataExports.copy).click();
      await page.getByText(tongue.words.passphrase.save).first().click();
    },
  },
  {
    name: 'all scans',
    open: async (page, tongue) => {
      await openCase(page, bothViews, tongue);
      await page.goto('./#/cases');
      await expect(heading(page)).toHaveText(tongue.words.cases.heading);
    },
  },
  {
    name: 'on this device',
    open: async (page, tongue) => {
      await openCase(page, bothViews, tongue);
      await openDevice(page, tongue);
    },
  },
  {
    name: 'on this device, deleting everything',
    open: async (page, tongue) => {
      await openStart(page, tongue);
      await openDevice(page, tongue);
      await button(page, tongue.words.device.remove).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'inviting an employer',
    open: async (page, tongue) => {
      await page.goto('./#/invite');
      await expect(heading(page)).toHaveText(tongue.words.invite.heading);
    },
  },
  {
    name: 'an invitation',
    open: async (page, tongue) => {
      // Opening it leaves the language of the app as it is.
      const [language = ''] = tongue.locale.split('-');
      const packed = packInvitation({ ...terms, language });
      await page.goto(`./#/invitation/${packed}`);
      await expect(button(page, tongue.words.answering.begin)).toBeVisible();
    },
  },
  {
    name: 'opening answers',
    open: async (page, tongue) => {
      await page.goto('./#/return');
      await expect(heading(page)).toHaveText(tongue.words.returning.heading);
    },
  },
  {
    name: 'result of two people of one employer',
    open: (page, tongue) => openPage(page, ofTwo, 'profile', tongue),
  },
  {
    name: 'the library, with nothing found',
    open: async (page, tongue) => {
      await page.goto('./#/library?words=qqqqqq');
      await expect(page.getByText(tongue.words.library.nothing)).toBeVisible();
    },
  },
  {
    name: 'the own route, with errors',
    open: async (page, tongue) => {
      await page.goto('./#/own');
      await button(page, tongue.words.own.begin).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a page that went wrong',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await page.evaluate((message) => {
        Array.prototype.with = () => {
          throw new Error(message);
        };
      }, BREAKS);
      await page.getByRole('radio').first().click();
      await expect(heading(page)).toHaveText(tongue.words.app.crashHeading);
    },
  },
];

async function openPage(page: Page, record: Case, segment: string, tongue: Tongue): Promise<void> {
  await openCase(page, record, tongue);
  await goToAddress(page, record, segment);
  await expect(page).toHaveURL(new RegExp(`/${segment}$`));
  await expect(heading(page)).toBeVisible();
}

async function openDevice(page: Page, { words }: Tongue): Promise<void> {
  // How much room there is depends on the machine.
  await page.evaluate(() => {
    navigator.storage.estimate = async () => ({ usage: 2_000_000, quota: 14_000_000_000 });
  });
  await page.goto('./#/device');
  await expect(heading(page)).toHaveText(words.device.heading);
}
