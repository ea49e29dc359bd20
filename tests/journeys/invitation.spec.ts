import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { FormId } from '../../src/questions/schema';
import { aCase } from '../fixtures/case';
import { answerOption, button, expectQuestion, itemsIn, noteField } from './support/questions';
import { appIn, heading, openCase, openStart } from './support/start';
import { expect, test, watch } from './support/test';
import { dutch } from './support/tongues';

const { words } = dutch;
const { answering, invite, returning, walk } = words;

const employer = 'Timmerbedrijf Zwaluw';

/** Another device, as small as a phone. */
async function otherDevice(browser: Browser, baseURL: string | undefined, mishaps: string[]): Promise<Page> {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'nl-NL',
    viewport: { width: 390, height: 780 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  await watch(context, new URL(baseURL ?? '').origin, mishaps);
  return context.newPage();
}

/** The expert makes an invitation. @returns its link */
async function makeInvitation(page: Page, { showsResult = true } = {}): Promise<string> {
  await appIn(page).getByLabel(invite.role, { exact: true }).fill('eigenaar');
  await appIn(page).getByLabel(invite.from, { exact: true }).fill('S. Bakker');
  await appIn(page).getByLabel(invite.organisation, { exact: true }).fill('Werkplein Noord');
  if (!showsResult) await appIn(page).getByLabel(invite.showsResult).uncheck();
  await button(page, invite.make).click();
  await expect(appIn(page).getByRole('heading', { name: invite.madeHeading })).toBeFocused();
  return appIn(page).getByLabel(invite.link, { exact: true }).inputValue();
}

/** The employer opens the link and answers all questions. */
async function answerAll(page: Page, link: string, form: FormId = 'short'): Promise<void> {
  await page.goto(link);
  await expect(heading(page)).toHaveText(answering.headingBy('S. Bakker, Werkplein Noord'));
  await appIn(page).getByLabel(answering.company).fill(employer);
  await button(page, answering.begin).click();
  for (const [index, item] of itemsIn(form).entries()) {
    await expectQuestion(page, item.id, dutch);
    await answerOption(page, item.id, index % 3 === 0 ? 2 : 4, dutch).click();
    await appIn(page).locator('[data-question] button[type=submit]').click();
  }
  await expect(heading(page)).toHaveText(walk.reviewHeading);
}

/** What the employer sends. @returns the link with the sealed answers */
async function sealedLink(page: Page): Promise<string> {
  await expect(heading(page)).toHaveText(answering.sendHeading);
  return appIn(page).getByLabel(answering.shareTitle, { exact: true }).inputValue();
}

test('an employer is invited, answers on a phone and sends the answers back by link', async ({
  page,
  browser,
  baseURL,
  mishaps,
}) => {
  await openStart(page, dutch);
  await appIn(page).getByRole('link', { name: words.startMore.invite, exact: true }).click();
  await expect(heading(page)).toHaveText(invite.heading);
  const link = await makeInvitation(page);

  const phone = await otherDevice(browser, baseURL, mishaps);
  await answerAll(phone, link);
  await button(phone, walk.toResult).first().click();
  await expect(appIn(phone).getByRole('heading', { name: words.result.sendBack })).toBeVisible();
  await button(phone, walk.toSend).click();
  const sealed = await sealedLink(phone);
  expect(sealed).not.toContain('Zwaluw');

  await page.goto(sealed);
  await expect(heading(page)).toHaveText(returning.foundHeading(employer));
  await expect(appIn(page).getByText('eigenaar')).toBeVisible();
  await button(page, returning.makeNew).click();
  await expect(page.getByRole('banner').getByText(employer)).toBeVisible();
  await expect(appIn(page).locator('[data-screen=result]')).toBeVisible();

  // The same a second time changes nothing.
  await page.goto(sealed);
  await expect(appIn(page).getByText(returning.same)).toBeVisible();

  // Opened again, the link leads on to where the employer was.
  await phone.goto(link);
  await appIn(phone)
    .getByRole('link', { name: answering.goOn(employer) })
    .click();
  await expect(heading(phone)).toHaveText(answering.sendHeading);
  await phone.context().close();
});

test('answers come back as a file into the case that the invitation is of, beside what is there', async ({
  page,
  browser,
  baseURL,
  mishaps,
}) => {
  const record = aCase({ name: employer, employer: { 'ATT-6': 3 } });
  await openCase(page, record, dutch);
  await page.goto(`./#/scan/${record.id}/profile`);
  await button(page, words.result.inviteOther).click();
  await expect(heading(page)).toHaveText(invite.headingFor(employer));
  const link = await makeInvitation(page, { showsResult: false });
  await appIn(page)
    .getByRole('link', { name: invite.backTo(employer) })
    .click();
  await expect(page).toHaveURL(/scan\/[^/]+\/[\w-]+$/);

  const phone = await otherDevice(browser, baseURL, mishaps);
  await answerAll(phone, link, 'full');
  await button(phone, walk.toSend).first().click();
  await sealedLink(phone);
  const saved = phone.waitForEvent('download');
  await button(phone, answering.saveFile).click();
  const buffer = readFileSync(await (await saved).path());
  expect(buffer.toString('latin1')).not.toContain('Zwaluw');

  await openStart(page, dutch);
  const asked = page.waitForEvent('filechooser');
  await button(page, words.start.openFile).click();
  await (await asked).setFiles({ name: 'antwoorden.age', mimeType: 'application/octet-stream', buffer });
  await expect(heading(page)).toHaveText(returning.foundHeading(employer));
  await expect(appIn(page).getByText(returning.newView)).toBeVisible();
  await button(page, returning.add).click();
  await expect(page).toHaveURL(new RegExp(record.id));
  await phone.context().close();
});

/** What stands before the camera of a page: pictures of another screen. */
async function cameraOf(page: Page) {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1280, 720];
      const context = canvas.getContext('2d');
      setInterval(() => {
        context?.fillRect(0, 0, 1280, 720);
        const picture: ImageBitmap | undefined = Reflect.get(window, '__before');
        // A little turned and off the middle, as a hand holds it.
        context?.setTransform(0.98, 0.05, -0.05, 0.98, 100, 10);
        if (picture) context?.drawImage(picture, 300, 60, 400, 400);
        context?.resetTransform();
      }, 50);
      return canvas.captureStream(20);
    };
  });
  return {
    show: async (from: Page) => {
      const png = await appIn(from).getByRole('img', { name: answering.showCode }).screenshot();
      await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        Object.assign(window, {
          __before: await createImageBitmap(new Blob([bytes], { type: 'image/png' })),
        });
      }, png.toString('base64'));
    },
  };
}

test('the code on the phone is read by the camera of the laptop, in parts when there are long remarks', async ({
  page,
  browser,
  baseURL,
  mishaps,
}) => {
  const camera = await cameraOf(page);
  await page.goto('./#/invite');
  const link = await makeInvitation(page, { showsResult: false });
  const phone = await otherDevice(browser, baseURL, mishaps);
  await phone.emulateMedia({ reducedMotion: 'reduce' });
  await answerAll(phone, link);
  await button(phone, walk.toSend).first().click();
  await sealedLink(phone);
  await button(phone, answering.showCode).click();

  await page.goto('./#/return');
  await camera.show(phone);
  await button(page, words.share.camera).click();
  await expect(heading(page)).toHaveText(returning.foundHeading(employer));
  await button(page, returning.makeNew).click();
  await expect(page).toHaveURL(/profile$/);

  const long = Array.from({ length: 300 }, (_, at) => `opmerking ${(at * 7919) % 9973}`).join(' ');
  const item = itemsIn('short')[0]?.id ?? '';
  await phone.goto(phone.url().replace(/send$/, item));
  await expectQuestion(phone, item, dutch);
  await noteField(phone, dutch).fill(long);
  await expect(phone.locator('[data-save=saved]')).toBeVisible();
  await phone.goto(phone.url().replace(/[^/]+$/, 'send'));
  await button(phone, answering.showCode).click();
  await page.goto('./#/return');
  await camera.show(phone);
  await button(page, words.share.camera).click();
  const first = await appIn(phone).locator('figcaption').textContent();
  const of = Number(/(\d+) *$/.exec(first?.replace(words.share.nextPart, '') ?? '')?.[1]);
  expect(of).toBeGreaterThan(1);
  for (let part = 1; part < of; part++) {
    await expect(appIn(page).getByText(words.share.partsRead(part, of))).toBeVisible();
    await button(phone, words.share.nextPart).click();
    await camera.show(phone);
  }
  await expect(appIn(page).getByText(`${returning.holdsText(14, 14)}, ${returning.notes(1)}`)).toBeVisible();
  await phone.context().close();
});

test('a key with a passphrase opens answers only with that', async ({ page, browser, baseURL, mishaps }) => {
  const secret = 'vier losse woorden hier';
  const { passphrase } = words;
  await page.goto('./#/invite');
  const link = await makeInvitation(page, { showsResult: false });
  await appIn(page).getByText(invite.protect, { exact: true }).first().click();
  await appIn(page).getByLabel(passphrase.choose, { exact: true }).fill(secret);
  await appIn(page).getByLabel(passphrase.again, { exact: true }).fill(secret);
  await button(page, invite.protect).click();
  await expect(appIn(page).getByText(invite.isProtected)).toBeVisible();

  const phone = await otherDevice(browser, baseURL, mishaps);
  await answerAll(phone, link);
  await button(phone, walk.toSend).first().click();
  await page.goto(await sealedLink(phone));
  await expect(appIn(page).getByText(returning.locked)).toBeVisible();
  const dialog = page.getByRole('dialog');
  for (const [typed, isRight] of [
    ['iets anders dan dat', false],
    [secret, true],
  ] as const) {
    await dialog.getByLabel(passphrase.openLabel, { exact: true }).fill(typed);
    await dialog.getByRole('button', { name: passphrase.open, exact: true }).click();
    if (!isRight) await expect(dialog.getByText(passphrase.refused)).toBeVisible();
  }
  await expect(heading(page)).toHaveText(returning.foundHeading(employer));
  await phone.context().close();
});
