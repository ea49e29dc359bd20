import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { bsnInCase } from '../../cases/citizenServiceNumber';
import { settingOf } from '../../cases/setting';
import type { Pack } from '../../i18n/packs';
import { areHere, loadWords } from '../../i18n/words';
import { choicesFor, withinChoices } from '../../report/contentChoices';
import { proposedContents } from '../../report/contents';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { CopyReminder } from '../../ui/case/CopyReminder';
import { PaperLink } from '../../ui/case/PaperLink';
import { useReport } from '../../ui/case/useReport';
import { useNoteCopied } from '../../ui/copies';
import { useCase } from '../../ui/document';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { useReportWords } from '../../ui/reportWords';
import { DataSection } from './DataSection';
import type { ReportOptions } from './loadDocument';
import { MakeReport } from './MakeReport';
import { PreviewSection } from './PreviewSection';
import { ReportForm } from './ReportForm';
import { useChosenReport } from './useChosenReport';
import { useMaking } from './useMaking';
import { useMissingCharacters } from './useMissingCharacters';
import { usePrintLayout } from './usePrintLayout';
import '../../ui/theme/report.css';

// Apart from what is needed for the PDF, which does without.
const Exports = lazy(async () => {
  const { Exports: loaded } = await import('./Exports').catch(() => ({
    Exports: DataSection,
  }));
  return { default: loaded };
});

/** What a report is said in, in its own language. */
const REPORT_PACKS = ['case', 'own', 'model'] as const satisfies readonly Pack[];

/** What the report holds, its preview, and the ways to save it; the choices last as long as the page. */
export function ReportScreen() {
  const record = useCase();
  const report = useReport();
  const { language } = useLanguage();
  const way = useWords('caseNavigation');
  const words = useWords('reportOptions');
  const numbers = useWords('citizenServiceNumber');
  const { reportPage } = useReportWords();
  const { more } = useWords('result');
  const { showsCaseSystem } = settingOf(record);
  const [chosen, setChosen] = useState<ReportOptions>({ language, contents: proposedContents(record) });
  const choices = useMemo(() => choicesFor(record), [record]);
  const options = useMemo(
    () => ({ ...chosen, contents: withinChoices(chosen.contents, choices) }),
    [chosen, choices],
  );
  const chosenReport = useChosenReport(options);
  const layout = usePrintLayout(chosenReport);
  const bsn = useMemo(() => bsnInCase(record), [record]);
  const missing = useMissingCharacters(layout);
  const { making, saved, make, forget } = useMaking();
  const isWhole = chosenReport.record === record;
  const noteCopied = useNoteCopied();
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each PDF that was saved, as it was then
  useEffect(() => {
    // A report that holds the whole case is a copy of it.
    if (saved && options.contents.answers && isWhole) noteCopied([record]);
  }, [saved]);

  const form = (
    <ReportForm
      options={options}
      choices={choices}
      onChange={(next) => {
        forget();
        if (areHere(next.language, REPORT_PACKS)) setChosen(next);
        // Where its words do not come, the report stays in the language that it has.
        else
          loadWords(next.language, ...REPORT_PACKS).then(
            () => setChosen(next),
            () => undefined,
          );
      }}
    />
  );

  return (
    <Page title={way.pages.report} className="result report">
      <CaseNavigation />
      <p className="kicker">{report.byline}</p>
      <h1 tabIndex={-1}>{reportPage.heading}</h1>
      <p className="lead">{showsCaseSystem ? reportPage.lead : reportPage.leadAlone}</p>
      {!report.isComplete && <p className="alert alert--notice">{reportPage.incomplete}</p>}

      <section className="card" aria-labelledby="pdf">
        <h2 id="pdf">{reportPage.pdfHeading}</h2>
        {showsCaseSystem && form}
        <p role="status">
          {options.contents.answers
            ? [words.attached, ...(isWhole ? [] : [words.attachedLess])].join(' ')
            : words.notAttached}
        </p>
        <div role="status">
          {missing && <p className="alert alert--notice">{reportPage.missing(missing)}</p>}
          {bsn !== null && <p className="alert alert--notice">{numbers.inCase(bsn)}</p>}
        </div>
        <MakeReport making={making} onMake={() => make(chosenReport, layout)} />
        {!showsCaseSystem && (
          <details>
            <summary>
              {more}
              <span className="visually-hidden">, {reportPage.pdfHeading}</span>
            </summary>
            {form}
          </details>
        )}
      </section>

      <PaperLink />

      <PreviewSection layout={layout} />

      <CopyReminder record={record} />
      <Suspense>
        <Exports record={record} report={chosenReport} savedPdf={saved} />
      </Suspense>
    </Page>
  );
}
