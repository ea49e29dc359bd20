import type { Report } from '../viewModel/report';
import { reportWordsOn } from '../viewModel/routeWords';
import type { ScoreViewModel } from '../viewModel/score';

/** The numbers of a chart in words, for readers who cannot see it. */
export function alternativeOf(report: Report, frame: (values: string) => string): string {
  const words = reportWordsOn(report.route, report.language);
  const series = (name: string, scoreOf: (index: number) => ScoreViewModel | null) =>
    words.seriesAlternative(
      name,
      report.factors.map(({ label }, index) => `${label} ${spoken(scoreOf(index))}`).join(', '),
    );
  const employer = series(words.employer, (index) => report.factors[index]?.employer ?? null);
  const expert = report.hasExpert
    ? [series(words.expert, (index) => report.factors[index]?.expert ?? null)]
    : [];
  return frame([employer, ...expert].join(' '));
}

function spoken(score: ScoreViewModel | null): string {
  if (score === null) return '–';
  return score.kind === 'scored' ? String(score.score) : score.label;
}
