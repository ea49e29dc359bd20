import type { ComparisonWords } from '../../i18n/nl/comparison';
import { seriesDrawing } from '../charts/seriesDrawing';
import type { Comparison, Series } from '../viewModel/comparison/comparison';
import type { Block } from './blocks';

/** Of small charts, so many stand beside each other. */
const IN_A_ROW = 3;

/** Share of the table for the names of the factors. */
const NAMES = 0.4;

/** All measurements by factor, as small charts and as numbers; empty with two. */
export function seriesBlocks({ series, language }: Comparison, words: ComparisonWords): readonly Block[] {
  if (!series) return [];
  const { measurements, factors } = series;
  const figures = factors.map(
    (factor): Block => ({
      kind: 'figure',
      drawing: seriesDrawing(factor, series, language),
      width: 1,
    }),
  );
  return [
    {
      kind: 'keepTogether',
      blocks: [
        { kind: 'heading', level: 2, text: words.seriesTitle },
        { kind: 'paragraph', text: words.seriesLead },
        { kind: 'list', ordered: true, items: measurements.map(({ about }) => about) },
      ],
    },
    ...rowsOf(figures).map(
      (row): Block => ({
        kind: 'columns',
        // An unfinished row is filled up, so that its charts stand below those of the row above.
        children: Array.from({ length: IN_A_ROW }, (_, index) => ({
          share: 1 / IN_A_ROW,
          blocks: row.slice(index, index + 1),
        })),
      }),
    ),
    seriesTable(series, words),
  ];
}

function seriesTable({ measurements, factors }: Series, words: ComparisonWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: words.factor, share: NAMES, rowHeader: true },
      ...measurements.map((_, index) => ({
        header: String(index + 1),
        share: (1 - NAMES) / measurements.length,
        align: 'end' as const,
      })),
    ],
    rows: factors.map(({ label, scores }) => [label, ...scores.map((score) => String(score ?? '–'))]),
  };
}

function rowsOf(figures: readonly Block[]): readonly (readonly Block[])[] {
  const rows = Math.ceil(figures.length / IN_A_ROW);
  return Array.from({ length: rows }, (_, row) => figures.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW));
}
