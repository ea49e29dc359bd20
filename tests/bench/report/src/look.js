/** The measures and colours of the scan's own report (src/report/pdf/look.ts), for those who have to match it. */
export const MARGIN = { top: 65, bottom: 72, side: 57 };
export const WIDTH = 595.28 - 2 * MARGIN.side;
export const GUTTER = 22.5;
export const COLOUR = { ink: '#1d2530', soft: '#4a5563', line: '#d5dae1' };
export const SIZE = { h1: 22, h2: 14.5, h3: 11.5, body: 10.5, cell: 9.75, small: 9, footer: 8.5 };
/** Of the width, of the columns of each table. */
export const SHARES = { scores: [0.4, 0.22, 0.22, 0.16], answers: [0.56, 0.22, 0.22], facts: [0.28, 0.72] };

/** A score in a cell, as in the scan's own table. */
export const scoreText = (score) =>
  score?.kind === 'scored' ? `${score.score} ${score.bandLabel}` : (score?.label ?? '');

export const readingHeading = ({ label, basis }) =>
  `${label}: ${basis.kind === 'scored' ? `${basis.score}, ${basis.bandLabel}` : basis.label}`;
