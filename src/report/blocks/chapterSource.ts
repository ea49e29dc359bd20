import { type Case, currentMeasurement } from '../../cases/case';
import { withoutEmptySteps } from '../../cases/planning';
import type { ReportWords } from '../../i18n/nl/report';
import type { ReportPlanWords } from '../../i18n/nl/reportPlan';
import { wordsIn } from '../../i18n/words';
import { buildComparison } from '../viewModel/comparison/buildComparison';
import type { Comparison } from '../viewModel/comparison/comparison';
import { type PlanEntryViewModel, planViewModel } from '../viewModel/plan';
import type { Report } from '../viewModel/report';
import { reportWordsOn } from '../viewModel/routeWords';

/** What the chapters of the report are made of. */
export interface ChapterSource {
  readonly report: Report;
  /** That of the report, without own steps that have no words yet. */
  readonly record: Case;
  /** Of the route of the case. */
  readonly words: ReportWords;
  readonly planWords: ReportPlanWords;
  /** In words, in the order in which it was made. */
  readonly plan: readonly PlanEntryViewModel[];
  /** The measurement of the report beside the one before it; null when there is none. */
  readonly comparison: Comparison | null;
}

export function chapterSource(report: Report): ChapterSource {
  const { record, language, today } = report;
  const written = withoutEmptySteps(record);
  return {
    report,
    record: written,
    words: reportWordsOn(record.route, language),
    planWords: wordsIn(language, 'reportPlan'),
    plan: planViewModel(written, language, today),
    comparison: comparisonWithLast(written, language),
  };
}

/** A report is about the newest measurement; as long as that has no score, nothing is laid beside it. */
function comparisonWithLast(record: Case, language: Report['language']): Comparison | null {
  const comparison = buildComparison(record, language);
  return comparison?.after.id === currentMeasurement(record).id ? comparison : null;
}
