import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Case } from '../../../src/cases/case';
import { readCaseFile } from '../../../src/files/caseFile';
import { factors } from '../../../src/questions/instrument';
import { buildReport } from '../../../src/report/buildReport';
import type { Report } from '../../../src/report/viewModel/report';
import type { ScoreViewModel } from '../../../src/report/viewModel/score';
import { button } from './questions';
import { heading } from './start';
import { expect } from './test';
import type { Tongue } from './tongues';

/** A row of the table: numbers by what stands above them, null where there is none. */
type Row = Readonly<Record<string, number | null>>;

/** The numbers of the result by factor, as the table shows them. */
export async function tableNumbers(page: Page, { report }: Tongue): Promise<Readonly<Record<string, Row>>> {
  const table = page.getByRole('table', { name: report.tableCaption });
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(factors.length);
  const columns = await table.getByRole('columnheader').allTextContents();
  const wanted = [report.employer, report.expert, report.difference].filter((one) => columns.includes(one));
  return Object.fromEntries(
    await Promise.all(
      (await rows.all()).map(async (row): Promise<[string, Row]> => {
        const [label = ''] = await row.getByRole('rowheader').allTextContents();
        const cells = await row.getByRole('cell').allTextContents();
        const numbers = wanted.map((name) => [name, leadingNumber(cells[columns.indexOf(name) - 1])]);
        return [label.replace(report.bottleneckLabel, '').trim(), Object.fromEntries(numbers)];
      }),
    ),
  );
}

/** The same numbers as the scoring gives them. */
export function expectedNumbers(shown: Report, { report }: Tongue): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    shown.factors.map(({ label, employer, expert, difference }): [string, Row] => [
      label,
      {
        [report.employer]: scoreOf(employer),
        ...(expert ? { [report.expert]: scoreOf(expert), [report.difference]: difference } : {}),
      },
    ]),
  );
}

function scoreOf(score: ScoreViewModel): number | null {
  return score.kind === 'scored' ? score.score : null;
}

/** Behind the number may stand its band. A difference has a sign, of which the minus is typographic. */
function leadingNumber(text = ''): number | null {
  const [found] = /^[+−]?\d+/.exec(text.trim()) ?? [];
  return found === undefined ? null : Number(found.replace('−', '-'));
}

/** The result page shows this case: headline, sentence, numbers and drawings. */
export async function expectResultOf(page: Page, record: Case, tongue: Tongue): Promise<void> {
  const report = buildReport(record, tongue.language);
  await expect(heading(page)).toHaveText(report.headline);
  await expect(page.getByRole('main')).toContainText(report.lead[0] ?? '');
  expect(await tableNumbers(page, tongue)).toEqual(expectedNumbers(report, tongue));
  const scored = report.factors.filter(({ employer }) => employer.kind === 'scored').length;
  // Softly: what is drawn amiss must not hide what follows.
  await expect.soft(radar(page, tongue).locator('circle')).toHaveCount(scored);
  const bars = page.getByRole('region', { name: tongue.report.barsTitle }).getByRole('listitem');
  await expect(bars).toHaveCount(report.factors.length);
  for (const [index, { label, employer }] of report.factors.entries()) {
    await expect(bars.nth(index)).toContainText(label);
    await expect(bars.nth(index)).toContainText(
      employer.kind === 'scored' ? String(employer.score) : employer.label,
    );
  }
}

/** The drawing of the radar. It is hidden from assistive technology, so it is found by its place. */
export function radar(page: Page, { report }: Tongue) {
  return page.getByRole('region', { name: report.radarTitle }).locator('svg');
}

/** Presses a button that saves a file, and reads it. */
export async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Saves the data file, and reads it as the app would. */
export async function savedCase(page: Page, buttonName: string) {
  const { name, bytes } = await saved(page, buttonName);
  const content = bytes.toString('utf8');
  const read = readCaseFile(content);
  if (read.kind === 'refused') throw new Error(`The saved file is refused: ${JSON.stringify(read.problem)}`);
  return { name, content, record: read.case, results: read.claimedResults };
}
