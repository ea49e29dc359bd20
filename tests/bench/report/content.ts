import type { Case } from '../../../src/cases/case';
import { readCaseFile } from '../../../src/files/caseFile';
import { writeCaseFile } from '../../../src/files/writeCaseFile';
import { loadWords } from '../../../src/i18n/words';
import { buildReport } from '../../../src/report/buildReport';
import { barDrawing } from '../../../src/report/charts/barDrawing';
import { radarDrawing } from '../../../src/report/charts/radarDrawing';
import { reportWordsOn } from '../../../src/report/viewModel/routeWords';

await loadWords('nl', 'case', 'own', 'model');

/**
 * What the peers make a PDF of: the report of a data file in Dutch, its charts, and the headings between.
 * @param text of the data file
 * @param today ISO day; the scan itself takes the real one
 */
export function contentOf(text: string, today: string) {
  const report = buildReport(caseIn(text), 'nl', { today });
  const words = reportWordsOn(report.route, report.language);
  return {
    report,
    charts: [barDrawing(report), radarDrawing(report)],
    words: {
      title: words.reportTitle(report.employer),
      legend: `${words.radarLegend} ${words.noNorm}`,
      nextSteps: words.nextSteps(report.steps.length),
      chapterFactors: words.chapterFactors,
      factor: words.factor,
      employer: words.employer,
      expert: words.expert,
      difference: words.difference,
      readings: words.readings,
      chapterAdvice: words.chapterAdvice,
      why: words.why,
      chapterAnswers: words.chapterAnswers,
      statement: words.statement,
      note: words.note,
    },
  };
}

/**
 * A case without agreements and phases, as a data file: the peers print summary, factors, steps and answers,
 * so the scan gets no more than that to print either.
 */
export function withoutFollowUp(text: string): string {
  const { team: _team, approach: _approach, ...record } = caseIn(text);
  return writeCaseFile({ ...record, plan: [] });
}

function caseIn(text: string): Case {
  const read = readCaseFile(text);
  if (read.kind !== 'read') throw new Error('The data file of the example was refused');
  return read.case;
}
