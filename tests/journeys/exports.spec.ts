import { createHash } from 'node:crypto';
import type { Download, Page } from '@playwright/test';
import { buildReport } from '../../src/report/buildReport';
import { bothViews } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { button } from './support/questions';
import { saved } from './support/result';
import { goToAddress, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, type Tongue } from './support/tongues';

const section = (page: Page, { language }: Tongue) =>
  page.getByRole('region', { name: allWords[language].dataExports.heading });

async function openReport(page: Page, tongue: Tongue): Promise<void> {
  await openCase(page, bothViews, tongue);
  await goToAddress(page, bothViews, 'report');
  await section(page, tongue).waitFor();
}

test('what a case system takes: the summary, the table, the schema, and metadata of the PDF', async ({
  page,
  context,
  request,
}) => {
  const tongue = dutch;
  const words = tongue.words.dataExports;
  const report = buildReport(bothViews, tongue.language);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReport(page, tongue);

  await test.step('the summary goes to the clipboard', async () => {
    await button(page, words.copy).click();
    await expect(section(page, tongue)).toContainText(words.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(report.headline);
    await page.getByText(words.showSummary).click();
    await expect(page.getByRole('textbox', { name: words.summaryHeading })).toHaveValue(copied);
  });
  await test.step('the table is saved for a Dutch spreadsheet', async () => {
    const { name, bytes } = await saved(page, words.saveTable);
    expect(name).toMatch(/\.csv$/);
    expect(bytes.toString('utf8')).toContain(`\uFEFF${words.csv.columns.join(';')}\r\n`);
    await expect(section(page, tongue)).toContainText(words.saved(name));
  });
  await test.step('the schema of the data file is there', async () => {
    const link = page.getByRole('link', { name: words.schema });
    const schema = await request.get(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href));
    expect((await schema.json()).$id).toBe('urn:igm-scan:case:2');
  });
  await test.step('the metadata describe the PDF that was saved', async () => {
    await expect(section(page, tongue)).toContainText(words.pdfFirst);
    const pdf = await saved(page, tongue.report.reportPage.pdf);
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await button(page, words.saveMetadata).click();
    const stem = pdf.name.replace('.pdf', '');
    await expect
      .poll(() => downloads.map((download) => download.suggestedFilename()))
      .toEqual([`${stem}.mdto.xml`, `${stem}.pdf.mdto.xml`]);
    const file = await textOf(downloads[1]);
    expect(file).toContain(createHash('sha256').update(pdf.bytes).digest('hex'));
    expect(file).toContain(`<omvang>${pdf.bytes.length}</omvang>`);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScrolling(page, 'exports');
    await expectNoAxeFindings(page, 'exports');
  });
});

async function textOf(download: Download | undefined): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await download?.createReadStream()) ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
