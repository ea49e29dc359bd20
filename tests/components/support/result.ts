import { expect } from 'vitest';
import type { Case } from '../../../src/cases/case';
import type { Language } from '../../../src/i18n/languages';
import { buildReport } from '../../../src/report/buildReport';
import type { ScoreViewModel } from '../../../src/report/viewModel/score';
import { allWords } from '../../fixtures/words';
import type { TestApp } from './app';

/** The result page shows this case: headline, sentence and the numbers of its table. */
export async function expectResultOf(app: TestApp, record: Case, language: Language = 'nl'): Promise<void> {
  const report = buildReport(record, language);
  await expect.element(app.heading).toHaveTextContent(report.headline);
  await expect.element(app.main).toHaveTextContent(report.lead[0] ?? '');
  const table = app.main.getByRole('table', { name: allWords[language].report.tableCaption });
  await expect.element(table).toBeInTheDocument();
  const rows = [...table.element().querySelectorAll('tbody tr')];
  expect(rows.map((row) => [...row.querySelectorAll('td')].map(numberIn))).toEqual(
    report.factors.map(({ employer, expert, difference }) => [
      scoreOf(employer),
      ...(expert ? [scoreOf(expert), difference] : []),
    ]),
  );
}

function scoreOf(score: ScoreViewModel): number | null {
  return score.kind === 'scored' ? score.score : null;
}

/** Behind the number may stand its band. A difference has a sign, of which the minus is typographic. */
function numberIn({ textContent }: Element): number | null {
  const [found] = /^[+−]?\d+/.exec(textContent?.trim() ?? '') ?? [];
  return found === undefined ? null : Number(found.replace('−', '-'));
}
