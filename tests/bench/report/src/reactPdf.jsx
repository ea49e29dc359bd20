import { Document, Font, Page, pdf, StyleSheet, Text, View } from '@react-pdf/renderer';
import { COLOUR, GUTTER, MARGIN, readingHeading, SHARES, SIZE, scoreText } from './look';
import { Chart } from './reactPdfChart';

// Its hyphenation is for English.
Font.registerHyphenationCallback((word) => [word]);

// In every style that it is for, with the size: on the page it makes the page numbers vanish
// (react-pdf issue 3402), and without a size it is a part of another one.
const lineHeight = 1.4;
const body = { lineHeight, fontSize: SIZE.body };

const styles = StyleSheet.create({
  page: {
    fontFamily: 'Atkinson',
    fontSize: SIZE.body,
    color: COLOUR.ink,
    paddingTop: MARGIN.top,
    paddingBottom: MARGIN.bottom,
    paddingHorizontal: MARGIN.side,
  },
  h1: { lineHeight, fontSize: SIZE.h1, fontWeight: 700, marginBottom: 12 },
  h2: { lineHeight, fontSize: SIZE.h2, fontWeight: 700, marginTop: 18, marginBottom: 7 },
  h3: { lineHeight, fontSize: SIZE.h3, fontWeight: 700, marginTop: 12, marginBottom: 3 },
  p: { ...body, marginBottom: 7 },
  small: { lineHeight, fontSize: SIZE.small, color: COLOUR.soft, marginBottom: 7 },
  bold: { ...body, fontWeight: 700 },
  row: { flexDirection: 'row' },
  line: { flexDirection: 'row', borderBottom: `0.6 solid ${COLOUR.line}`, paddingVertical: 5 },
  cell: { lineHeight, fontSize: SIZE.cell, paddingRight: 15 },
  head: { lineHeight, fontSize: SIZE.small, fontWeight: 700, color: COLOUR.soft, paddingRight: 15 },
  facts: { marginTop: 8 },
  charts: { flexDirection: 'row', gap: GUTTER },
  chart: { flex: 1 },
  marker: { ...body, width: 17.5 },
  item: { ...body, flex: 1 },
  footer: { position: 'absolute', bottom: 30, fontSize: SIZE.footer, color: COLOUR.soft },
  left: { left: MARGIN.side },
  right: { right: MARGIN.side, width: 60, textAlign: 'right' },
});
const columns = Object.fromEntries(
  Object.entries(SHARES).map(([name, shares]) => [
    name,
    shares.map((share) => ({ width: `${share * 100}%` })),
  ]),
);

/** The report by react-pdf. react-pdf keeps the fonts that it once fetched. */
export function makePdf(content, fonts) {
  if (!Font.getRegisteredFontFamilies().includes('Atkinson')) {
    Font.register({
      family: 'Atkinson',
      fonts: [{ src: fonts.regular }, { src: fonts.bold, fontWeight: 700 }],
    });
  }
  return pdf(<Report {...content} />).toBlob();
}

function Report({ report, charts, words }) {
  return (
    <Document title={words.title} creator="react-pdf" language="nl">
      <Page size="A4" style={styles.page}>
        <Text style={styles.h1}>{words.title}</Text>
        <Text style={styles.small}>{report.byline}</Text>
        <Text style={styles.h2}>{report.headline}</Text>
        <Text style={styles.p}>{report.lead.join(' ')}</Text>
        <View style={styles.charts}>
          {charts.map((drawing, index) => (
            <View key={String(index)} style={styles.chart}>
              <Chart drawing={drawing} />
            </View>
          ))}
        </View>
        <Text style={styles.small}>{words.legend}</Text>
        <Text style={styles.h2}>{words.nextSteps}</Text>
        {report.steps.map(({ id, title, firstStep }, index) => (
          <Item key={id} marker={`${index + 1}.`}>
            <Text style={styles.bold}>{title}. </Text>
            {firstStep}
          </Item>
        ))}
        <Facts pairs={report.facts} />

        <Text break style={styles.h1}>
          {words.chapterFactors}
        </Text>
        <Table
          shares={columns.scores}
          header={[words.factor, words.employer, words.expert, words.difference]}
          rows={report.factors.map(({ label, employer, expert, difference }) => [
            label,
            scoreText(employer),
            scoreText(expert),
            String(difference ?? '–'),
          ])}
        />
        <Text style={styles.h2}>{words.readings}</Text>
        {report.factors.map((factor) => (
          <View key={factor.id} wrap={false}>
            <Text style={styles.h3}>{readingHeading(factor)}</Text>
            <Text style={styles.p}>{factor.reading}</Text>
          </View>
        ))}

        <Text break style={styles.h1}>
          {words.chapterAdvice}
        </Text>
        {report.steps.map((step, index) => (
          <View key={step.id}>
            <View wrap={false}>
              <Text style={styles.h2}>{`${index + 1}. ${step.title}`}</Text>
              <Text style={styles.p}>{step.description}</Text>
              <Facts pairs={step.facts} />
            </View>
            <Text style={styles.h3}>{words.why}</Text>
            {step.why.map((reason) => (
              <Item key={reason} marker="•">
                {reason}
              </Item>
            ))}
          </View>
        ))}

        <Text break style={styles.h1}>
          {words.chapterAnswers}
        </Text>
        {report.answers.map(({ factor, label, answers }) => (
          <View key={factor}>
            <Text style={styles.h2}>{label}</Text>
            <Table
              shares={columns.answers}
              header={[words.statement, words.employer, words.expert]}
              rows={answers.map(({ item, employer, expert }) => [item.text, employer, expert ?? ''])}
            />
            {answers
              .filter(({ note }) => note)
              .map(({ item, note }) => (
                <Text key={item.id} style={styles.p}>
                  <Text style={styles.bold}>{words.note}: </Text>
                  {`${item.text}\n${note}`}
                </Text>
              ))}
          </View>
        ))}
        <Text fixed style={[styles.footer, styles.left]}>
          {words.title}
        </Text>
        <Text
          fixed
          style={[styles.footer, styles.right]}
          render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
        />
      </Page>
    </Document>
  );
}

function Table({ shares, header, rows }) {
  return (
    <View>
      <Row shares={shares} cells={header} style={styles.head} />
      {rows.map((cells) => (
        <Row key={cells[0]} shares={shares} cells={cells} style={styles.cell} />
      ))}
    </View>
  );
}

function Row({ shares, cells, style }) {
  return (
    <View wrap={false} style={styles.line}>
      {shares.map((share, index) => (
        <Text key={String(index)} style={[style, share]}>
          {cells[index]}
        </Text>
      ))}
    </View>
  );
}

function Facts({ pairs }) {
  const [first, second] = columns.facts;
  return (
    <View style={styles.facts}>
      {pairs.map(({ label, text }) => (
        <View key={label} style={styles.row}>
          <Text style={[styles.bold, first]}>{label}</Text>
          <Text style={[styles.item, second]}>{text}</Text>
        </View>
      ))}
    </View>
  );
}

function Item({ marker, children }) {
  return (
    <View style={styles.row}>
      <Text style={styles.marker}>{marker}</Text>
      <Text style={styles.item}>{children}</Text>
    </View>
  );
}
