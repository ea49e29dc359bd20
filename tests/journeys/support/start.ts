import type { Page } from '@playwright/test';
import { type Case, currentMeasurement } from '../../../src/cases/case';
import { writeCaseFile } from '../../../src/files/writeCaseFile';
import { resultsOf } from '../../../src/report/exports/results';
import { leaveApp, seed } from './seed';
import { expect } from './test';
import type { Tongue } from './tongues';

/** The page as the app draws it, not the one that stands there until the app has come: that one looks the same. */
export function appIn(page: Page) {
  return page.locator('#app');
}

/** The heading of the page: what someone who arrives is told first. */
export function heading(page: Page) {
  return appIn(page).getByRole('main').getByRole('heading', { level: 1 });
}

export async function openStart(page: Page, { words }: Tongue): Promise<void> {
  await page.goto('./');
  await expect(heading(page)).toHaveText(words.start.heading);
}

/** Goes to the start page by the product's name, as from anywhere. */
export async function goToStart(page: Page, { words }: Tongue): Promise<void> {
  await page.getByRole('link', { name: words.app.product }).click();
  await expect(heading(page)).toHaveText(words.start.heading);
}

/** A file as it lies on someone's disk. */
export interface DataFile {
  readonly name: string;
  readonly content: string | Buffer;
}

export function dataFileOf(record: Case, results = resultsOf(record)) {
  return { name: 'scan.json', content: writeCaseFile(record, results) };
}

/** Picks a file on the start page, which is open. */
export async function pickFile(page: Page, { name, content }: DataFile, { words }: Tongue): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.start.openFile, exact: true }).click();
  const chooser = await asked;
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'application/json';
  await chooser.setFiles({ name, mimeType, buffer: Buffer.from(content) });
}

/** Opens the start page and a case in it by its data file; lands where the case is taken up again. */
export async function openCaseFile(page: Page, record: Case, tongue: Tongue): Promise<void> {
  await openStart(page, tongue);
  await pickFile(page, dataFileOf(record), tongue);
  await expectOpen(page, record);
  await expectSaved(page, tongue);
}

/**
 * Opens a case that this browser holds where it is taken up again. Half of a journey's time went into the way by a
 * file; that one has journeys of its own.
 */
export async function openCase(page: Page, record: Case, tongue: Tongue): Promise<void> {
  await leaveApp(page);
  await seed(page, [record]);
  await page.goto(`./#/scan/${record.id}`);
  await expectOpen(page, record);
  await expectSaved(page, tongue);
}

async function expectOpen(page: Page, { employer }: Case): Promise<void> {
  await expect(page.getByRole('banner').getByText(employer.name, { exact: true })).toBeVisible();
}

/** Opens a place of a case that this browser holds by its address. */
export async function goToAddress(page: Page, { id }: Pick<Case, 'id'>, segment: string): Promise<void> {
  await page.goto(`./#/scan/${id}/${segment}`);
}

/** The mark in the bar above the page. */
export function savedMark(page: Page, { words }: Tongue) {
  return page.getByRole('banner').getByText(`✓ ${words.app.saved}`, { exact: true });
}

export async function expectSaved(page: Page, tongue: Tongue): Promise<void> {
  await expect(savedMark(page, tongue)).toBeVisible();
}

/** The cases on the start page. */
export function caseLink(page: Page, name: string, { words }: Tongue) {
  return page.getByRole('link', { name: words.start.continueCase(name), exact: true });
}

/** Takes a case up again from the list on the start page. */
export async function takeUp(page: Page, name: string, tongue: Tongue): Promise<void> {
  // On the visible name; what the link says to a screen reader is no place to click.
  await caseLink(page, name, tongue).getByText(name, { exact: true }).click();
}

export function deleteButton(page: Page, name: string, tongue: Tongue) {
  return page
    .getByRole('listitem')
    .filter({ has: caseLink(page, name, tongue) })
    .getByRole('button', { name: tongue.words.start.remove });
}

export async function deleteCase(page: Page, name: string, tongue: Tongue): Promise<void> {
  const { start } = tongue.words;
  const words = tongue.words.removeCase;
  await deleteButton(page, name, tongue).click();
  const dialog = page.getByRole('dialog', { name: words.heading(name) });
  await expect(dialog).toContainText(words.text);
  await dialog.getByRole('button', { name: start.remove, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** What a case said and scored, with what differs between two openings of the same file left out. */
export function saidIn(record: Case) {
  const { views, notes, form, mode, background } = currentMeasurement(record);
  const { employer, expert, goal, phase, otherProfessionals } = record;
  const said = views.map(({ kind, respondent, ratings }) => ({ kind, respondent, ratings }));
  return { employer, expert, goal, phase, otherProfessionals, form, mode, background, views: said, notes };
}
