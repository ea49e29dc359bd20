import type { Case } from '../../cases/case';
import { withoutEmptySteps } from '../../cases/planning';
import type { ReportWords } from '../../i18n/report';
import { type ReportPlanWords, reportPlanWords } from '../../i18n/reportPlan';
import type { Report } from '../report';
import { type ReportedEntry, reportedPlan } from '../reportedPlan';
import { reportWordsOn } from '../routeWords';

/** What the chapters of the report are made of. */
export interface ChapterSource {
  readonly report: Report;
  readonly record: Case;
  /** Of the route of the case. */
  readonly words: ReportWords;
  readonly planWords: ReportPlanWords;
  /** In words, in the order in which it was made. */
  readonly plan: readonly ReportedEntry[];
}

export function chapterSource(report: Report, record: Case): ChapterSource {
  const { language, today } = report;
  const written = withoutEmptySteps(record);
  return {
    report,
    record: written,
    words: reportWordsOn(record.route, language),
    planWords: reportPlanWords[language],
    plan: reportedPlan(written, language, today),
  };
}
