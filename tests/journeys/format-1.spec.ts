import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { interventionOf } from '../../src/advice/catalogue';
import type { Case1 } from '../../src/cases/migrations/format1';
import type { MeasurementResult1 } from '../../src/cases/schema/results';
import { resultFromFormat1 } from '../../src/files/format1File';
import { caseTextOfPdf } from '../../src/files/pdfAttachment/caseTextOfPdf';
import { factorOf } from '../../src/questions/instrument';
import { itemTextsOf, loadItemTexts } from '../../src/questions/itemTexts';
import { factorIds } from '../../src/questions/model';
import { ownTongue } from './support/own';
import { button, noteField } from './support/questions';
import { savedCase, tableNumbers } from './support/result';
import { leaveApp } from './support/seed';
import { caseLink, expectSaved, goToAddress, heading, openStart, pickFile } from './support/start';
import { expect, test } from './support/test';
import { dutch, type Tongue } from './support/tongues';

// What the first release wrote, kept as it was written.
const golden = (name: string) => readFileSync(new URL(`../faults/golden/${name}`, import.meta.url));
const databases = new URL('../storage/golden/', import.meta.url);

type File1 = Case1 & { readonly results: readonly MeasurementResult1[] };

const read = (text: string): File1 => JSON.parse(text);

/** The numbers of the newest measurement as the file says them, by what stands above them in the table. */
function numbersIn({ results }: File1, { report, language }: Tongue) {
  const { employer, expert } = results.at(-1)?.perspectives ?? {};
  return Object.fromEntries(
    factorIds.map((id) => [
      factorOf(id).label[language],
      {
        own: { column: report.employer, score: employer?.factors[id]?.score },
        other: expert && { column: report.expert, score: expert.factors[id]?.score },
      },
    ]),
  );
}

async function expectNumbersOf(page: Page, file: File1, tongue: Tongue): Promise<void> {
  const shown = await tableNumbers(page, tongue);
  for (const [label, { own, other }] of Object.entries(numbersIn(file, tongue))) {
    expect(shown[label]?.[own.column], label).toBe(own.score);
    if (other) expect(shown[label]?.[other.column], label).toBe(other.score);
  }
}

test.describe('what the first release wrote', () => {
  test.use({ locale: dutch.locale });

  for (const [name, tongue] of [
    ['employer', dutch],
    ['professional', ownTongue(dutch)],
  ] as const) {
    test(`a data file opens with its numbers as before (${name})`, async ({ page }) => {
      const content = golden(`case-file-1-${name}.json`).toString('utf8');
      const file = read(content);
      await openStart(page, dutch);
      await pickFile(page, { name: 'scan.json', content }, dutch);
      await expect(page.getByRole('table', { name: tongue.report.tableCaption })).toBeVisible();
      await expectNumbersOf(page, file, tongue);
      await expect(page.getByText(tongue.report.claimedDiffers)).toBeHidden();
      await expectSaved(page, dutch);

      const { record, results } = await savedCase(page, tongue.report.reportPage.data);
      expect(record.formatVersion).toBe(2);
      // The scores: what they are advised is up to the method of today.
      const scores = file.results.map(resultFromFormat1).map(({ measurement, basis, views, profile }) => {
        return { measurement, basis, views, profile };
      });
      expect(results).toMatchObject(scores);
      await page.reload();
      await expectNumbersOf(page, file, tongue);
    });
  }

  test('so does a report', async ({ page }) => {
    const content = golden('report-1.pdf');
    const found = await caseTextOfPdf(new Uint8Array(content));
    if (found.kind !== 'found') throw new Error('There is no data file in the report');
    await openStart(page, dutch);
    await pickFile(page, { name: 'rapport.pdf', content }, dutch);
    await expect(page.getByRole('table', { name: dutch.report.tableCaption })).toBeVisible();
    await expectNumbersOf(page, read(found.text), dutch);
  });

  test('a file opened twice is the same scan', async ({ page }) => {
    const content = golden('case-file-1-two-views.json').toString('utf8');
    const { id, employer, plan } = read(content);
    await openStart(page, dutch);
    await pickFile(page, { name: 'scan.json', content }, dutch);
    await expectSaved(page, dutch);
    await goToAddress(page, { id }, 'plan');
    await expect(heading(page)).toHaveText(dutch.words.plan.title);
    for (const { intervention, decision, status } of plan) {
      if (decision !== 'accepted' || status === 'done' || !intervention.startsWith('INT-')) continue;
      await expect(page.getByRole('article', { name: interventionOf(intervention).title.nl })).toBeVisible();
    }

    await page.goto('./#/');
    await pickFile(page, { name: 'scan.json', content }, dutch);
    const dialog = page.getByRole('dialog', { name: dutch.words.openFile.knownHeading(employer.name) });
    await expect(dialog).toBeVisible();
  });

  test('a backup brings every scan back', async ({ page }) => {
    const words = dutch.words.backup;
    const content = golden('backup-1.json');
    const cases: readonly Case1[] = JSON.parse(content.toString('utf8')).cases;
    await page.goto('./#/device');
    const asked = page.waitForEvent('filechooser');
    await button(page, words.choose).click();
    await (await asked).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: content });
    await button(page, words.restore).click();
    await expect(page.getByText(words.restored(cases.length, 0, 0, 0))).toBeVisible();
    await page.goto('./#/cases?archived=all');
    for (const { employer } of cases) await expect(caseLink(page, employer.name, dutch)).toBeVisible();
  });

  for (const version of [1, 2]) {
    test(`scans in a database of version ${version} open with what was said in them`, async ({ page }) => {
      await loadItemTexts([{ id: 'igm-employer', version: '1.0.0' }]);
      const records = recordsOf(version);
      await leaveApp(page);
      await makeDatabase(page, version);
      await openStart(page, dutch);
      for (const { employer, archived, route } of records) {
        if (!archived && route === 'employer')
          await expect(caseLink(page, employer.name, dutch).first()).toBeVisible();
      }
      const [noted] = records.flatMap(({ id, measurements }) => {
        const { form, answers } = measurements.at(-1) ?? {};
        const [said] = Object.entries(answers ?? {}).filter(([, { note }]) => note);
        return said && form === 'full' ? [{ id, item: said[0], note: said[1].note ?? '' }] : [];
      });
      if (!noted) throw new RangeError('There is no note in the database');
      await goToAddress(page, noted, noted.item);
      // In the words of the version that was asked.
      const { text } = itemTextsOf({ id: 'igm-employer', version: '1.0.0' }, noted.item);
      await expect(heading(page)).toHaveText(dutch.say(text));
      await expect(noteField(page, dutch)).toHaveValue(noted.note);
    });
  }
});

/** What stood in the stores of a database, with the key of each record. */
type Stores = Readonly<
  Record<string, ReadonlyArray<{ readonly key: IDBValidKey; readonly record: unknown }>>
>;

function storesOf(version: number): Stores {
  const written = JSON.parse(readFileSync(new URL(`database-${version}.json`, databases), 'utf8'));
  return version === 1
    ? { cases: Object.entries(written).map(([key, record]) => ({ key, record })) }
    : written.stores;
}

function recordsOf(version: number): readonly Case1[] {
  return (storesOf(version).cases ?? []).map(({ record }) => record as Case1);
}

/** Makes the browser's database as that version of it was. The app may not be open. */
async function makeDatabase(page: Page, version: number): Promise<void> {
  await page.evaluate(
    ({ text, number }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('igm-scan', number);
        opening.onerror = () => fail(opening.error);
        opening.onupgradeneeded = () => {
          const db = opening.result;
          db.createObjectStore('cases');
          if (number < 2) return;
          for (const name of ['summaries', 'meta']) db.createObjectStore(name);
          db.createObjectStore('setAside', { autoIncrement: true });
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction([...db.objectStoreNames], 'readwrite');
          const stores: Record<string, { key: string; record: unknown }[]> = JSON.parse(text);
          for (const [name, records] of Object.entries(stores)) {
            for (const { key, record } of records) writing.objectStore(name).put(record, key);
          }
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    { text: JSON.stringify(storesOf(version)), number: version },
  );
}
