import { useState } from 'react';
import type { Case } from '../../cases/case';
import { caseNavigationWords } from '../../i18n/caseNavigation';
import { type Language, languageNames, languages } from '../../i18n/language';
import { buildReport } from '../../report/buildReport';
import type { Report } from '../../report/report';
import { CaseNavigation } from '../components/CaseNavigation';
import { DataFileButton } from '../components/DataFileButton';
import { FieldFrame } from '../components/FieldFrame';
import { Page } from '../components/Page';
import { useLanguage } from '../language';
import { useReportWords } from '../reportWords';
import { fileStem, saveFile } from '../saveFile';
import type { Walk } from '../session';
import { today } from '../today';

interface ReportScreenProps {
  readonly walk: Walk;
  readonly record: Case;
  readonly report: Report;
}

type Making =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly name: string; readonly missing: string };

/** Saves the report as PDF and the case as data file. The language of the report is chosen apart. */
export function ReportScreen({ walk, record, report }: ReportScreenProps) {
  const way = caseNavigationWords[useLanguage().language];
  const { reportPage: words } = useReportWords();
  const { language: interfaceLanguage } = useLanguage();
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const [making, setMaking] = useState<Making>({ kind: 'idle' });

  const savePdf = async () => {
    setMaking({ kind: 'making' });
    try {
      const { makePdf } = await import('../../report/pdf/makePdf');
      const { bytes, missing } = await makePdf(buildReport(record, language, { today: today() }), record);
      const name = `${fileStem(record)}.pdf`;
      saveFile(name, bytes, 'application/pdf');
      const list = missing.map(({ character, code }) => `${character} (${code})`).join(', ');
      setMaking({ kind: 'made', name, missing: list });
    } catch {
      setMaking({ kind: 'failed' });
    }
  };

  return (
    <Page title={way.pages.report} className="result">
      <CaseNavigation walk={walk} />
      <p className="kicker">{report.byline}</p>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      {!report.isComplete && <p className="alert alert--notice">{words.incomplete}</p>}

      <section className="card" aria-labelledby="pdf">
        <h2 id="pdf">PDF</h2>
        <p>{words.pdfHint}</p>
        <FieldFrame id="report-language" label={words.language}>
          {(field) => (
            <select
              {...field}
              value={language}
              onChange={(event) => setLanguage(event.target.value as Language)}
            >
              {languages.map((one) => (
                <option key={one} value={one} lang={one}>
                  {languageNames[one]}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <button
          type="button"
          className="button"
          disabled={making.kind === 'making'}
          onClick={() => void savePdf()}
        >
          {words.pdf}
        </button>
        <p role="status">
          {making.kind === 'making' && words.making}
          {making.kind === 'made' && words.made(making.name)}
        </p>
        {making.kind === 'failed' && <p role="alert">{words.failed}</p>}
        {making.kind === 'made' && making.missing && <p role="alert">{words.missing(making.missing)}</p>}
      </section>

      <section className="card" aria-labelledby="data">
        <h2 id="data">{words.dataHeading}</h2>
        <p>{words.dataHint}</p>
        <DataFileButton record={record} />
      </section>
    </Page>
  );
}
