import { currentMeasurement, type Measurement } from '../../cases/case';
import { textIn } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { subAspectLabel } from '../../library/labels';
import { blockOf } from '../../questions/instrument';
import type { BlockId, Rating } from '../../questions/schema';
import { type MeasurementScores, measurementScores } from '../../scoring/measurementScores';
import type { Report } from '../viewModel/report';
import type { ScoreViewModel } from '../viewModel/score';
import { type Cell, csvText } from './csvText';

/** What a row tells besides whose it is and of when. */
interface Row {
  readonly kind: 'answer' | 'score';
  /** Of an item, a factor, or willing and being able. */
  readonly id: string;
  readonly factor: string;
  readonly subAspect?: string | undefined;
  readonly text?: string;
  readonly isReverse?: boolean | undefined;
  readonly employer: Cell;
  readonly expert: Cell;
  readonly difference?: number | null;
  readonly note?: string | undefined;
}

/**
 * The answers and scores of the measurement that a report is about, as the text of a CSV file: a row for
 * each item, then one for each factor and for willing and being able. Every row says whose it is and of
 * when, so that the tables of several cases can be put below each other. In both languages for a Dutch
 * spreadsheet (see csvText): the language decides only the words. What the report leaves out is left out.
 */
export function answersCsv(report: Report): string {
  const { record, language } = report;
  const words = wordsIn(language, 'dataExports').csv;
  const measurement = currentMeasurement(record);
  const views = measurementScores(measurement);
  const { id, version } = measurement.instrument;
  const rows = [
    ...answerRows(report, measurement, views),
    ...factorRows(report),
    ...compositeRows(report, views),
  ];
  return csvText([
    words.columns,
    ...rows.map((row) => [
      words.kinds[row.kind],
      record.employer.name,
      measurement.date,
      record.id,
      `${id} ${version}`,
      row.id,
      row.factor,
      row.subAspect ?? null,
      row.text ?? null,
      row.isReverse ? words.reverse : null,
      row.employer,
      row.expert,
      row.difference ?? null,
      row.note ?? null,
    ]),
  ]);
}

function answerRows(
  report: Report,
  { notes }: Measurement,
  { items: asked, employer, expert }: MeasurementScores,
): readonly Row[] {
  const { language, route } = report;
  const items = new Map(asked.map((item) => [item.id, item]));
  return report.answers.flatMap(({ label, answers: ofFactor }) =>
    ofFactor.map(({ item: { id, text } }): Row => {
      const item = items.get(id);
      return {
        kind: 'answer',
        id,
        factor: label,
        subAspect: item && textIn(subAspectLabel(item.subAspect, route), language),
        text,
        isReverse: item?.reverse,
        employer: ratingCell(employer.ratings[id], report),
        expert: ratingCell(expert?.ratings[id], report),
        note: notes[id],
      };
    }),
  );
}

/** As it was given: the rating of a reversed item is not turned round. Empty when answers are left out. */
function ratingCell(rating: Rating | undefined, { language, contents }: Report): Cell {
  if (rating === undefined || !contents.answers) return null;
  if (typeof rating === 'number') return rating;
  return wordsIn(language, 'dataExports').csv.ratings[rating];
}

function factorRows({ factors }: Report): readonly Row[] {
  return factors.map(({ id, label, employer, expert, difference }) => ({
    kind: 'score',
    id,
    factor: label,
    employer: scoreCell(employer),
    expert: scoreCell(expert),
    difference,
  }));
}

function scoreCell(score: ScoreViewModel | null): Cell {
  return score?.kind === 'scored' ? score.score : null;
}

function compositeRows({ language }: Report, { employer, expert }: MeasurementScores): readonly Row[] {
  const composites: readonly BlockId[] = ['willing', 'able'];
  return composites.map((id) => ({
    kind: 'score',
    id,
    factor: textIn(blockOf(id).label, language),
    employer: employer.scores[id],
    expert: expert?.scores[id] ?? null,
  }));
}
