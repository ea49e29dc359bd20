import pdfMake from 'pdfmake/build/pdfmake';
import { COLOUR, GUTTER, MARGIN, readingHeading, SHARES, SIZE, scoreText, WIDTH } from './look';
import { svgOf } from './svg';

const LAYOUT = {
  lines: {
    hLineWidth: (row) => (row === 0 ? 0 : 0.6),
    vLineWidth: () => 0,
    hLineColor: () => COLOUR.line,
    paddingLeft: () => 0,
    paddingRight: () => 15,
    paddingTop: () => 5,
    paddingBottom: () => 5,
  },
};

/** The report by pdfmake. pdfmake keeps the fonts that it once fetched. */
export async function makePdf({ report, charts, words }, fonts) {
  pdfMake.setFonts({ Atkinson: { normal: fonts.regular, bold: fonts.bold } });
  pdfMake.setTableLayouts(LAYOUT);
  const chart = (WIDTH - GUTTER) / 2;
  return pdfMake
    .createPdf({
      info: { title: words.title, creator: 'pdfmake' },
      language: 'nl',
      pageSize: 'A4',
      pageMargins: [MARGIN.side, MARGIN.top, MARGIN.side, MARGIN.bottom],
      defaultStyle: { font: 'Atkinson', fontSize: SIZE.body, color: COLOUR.ink, lineHeight: 1.15 },
      styles: {
        h1: { fontSize: SIZE.h1, bold: true, margin: [0, 0, 0, 12] },
        h2: { fontSize: SIZE.h2, bold: true, margin: [0, 18, 0, 7] },
        h3: { fontSize: SIZE.h3, bold: true, margin: [0, 12, 0, 3] },
        p: { margin: [0, 0, 0, 7] },
        small: { fontSize: SIZE.small, color: COLOUR.soft, margin: [0, 0, 0, 7] },
        cell: { fontSize: SIZE.cell },
        head: { fontSize: SIZE.small, bold: true, color: COLOUR.soft },
      },
      footer: (page, pages) => ({
        columns: [words.title, { text: `${page} / ${pages}`, alignment: 'right' }],
        fontSize: SIZE.footer,
        color: COLOUR.soft,
        margin: [MARGIN.side, 32, MARGIN.side, 0],
      }),
      content: [
        { text: words.title, style: 'h1' },
        { text: report.byline, style: 'small' },
        { text: report.headline, style: 'h2' },
        { text: report.lead.join(' '), style: 'p' },
        { columns: charts.map((one) => ({ svg: svgOf(one), width: chart })), columnGap: GUTTER },
        { text: words.legend, style: 'small' },
        { text: words.nextSteps, style: 'h2' },
        {
          ol: report.steps.map(({ title, firstStep }) => ({
            text: [{ text: `${title}. `, bold: true }, firstStep],
          })),
        },
        facts(report.facts),

        { text: words.chapterFactors, style: 'h1', pageBreak: 'before' },
        table(
          SHARES.scores,
          [words.factor, words.employer, words.expert, words.difference],
          report.factors.map(({ label, employer, expert, difference }) => [
            label,
            scoreText(employer),
            scoreText(expert),
            String(difference ?? '–'),
          ]),
        ),
        { text: words.readings, style: 'h2' },
        ...report.factors.map((factor) => ({
          stack: [
            { text: readingHeading(factor), style: 'h3' },
            { text: factor.reading, style: 'p' },
          ],
          unbreakable: true,
        })),

        { text: words.chapterAdvice, style: 'h1', pageBreak: 'before' },
        ...report.steps.flatMap((step, index) => [
          {
            stack: [
              { text: `${index + 1}. ${step.title}`, style: 'h2' },
              { text: step.description, style: 'p' },
              facts(step.facts),
            ],
            unbreakable: true,
          },
          { text: words.why, style: 'h3' },
          { ul: step.why },
        ]),

        { text: words.chapterAnswers, style: 'h1', pageBreak: 'before' },
        ...report.answers.flatMap(({ label, answers }) => [
          { text: label, style: 'h2' },
          table(
            SHARES.answers,
            [words.statement, words.employer, words.expert],
            answers.map(({ item, employer, expert }) => [item.text, employer, expert ?? '']),
          ),
          ...answers
            .filter(({ note }) => note)
            .map(({ item, note }) => ({
              text: [{ text: `${words.note}: `, bold: true }, `${item.text}\n${note}`],
              style: 'p',
            })),
        ]),
      ],
    })
    .getBlob();
}

function table(shares, header, rows) {
  return {
    layout: 'lines',
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: shares.map((share) => share * WIDTH - 15),
      body: [
        header.map((text) => ({ text, style: 'head' })),
        ...rows.map((cells) => cells.map((text) => ({ text, style: 'cell' }))),
      ],
    },
  };
}

function facts(pairs) {
  return {
    layout: 'noBorders',
    margin: [0, 8, 0, 0],
    table: {
      widths: SHARES.facts.map((share) => share * WIDTH - 8),
      body: pairs.map(({ label, text }) => [{ text: label, bold: true }, text]),
    },
  };
}
