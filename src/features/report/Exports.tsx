import { type ReactNode, useId } from 'react';
import type { Case } from '../../cases/case';
import { settingOf } from '../../cases/setting';
import type { SavedPdf } from '../../report/exports/mdto';
import type { Report } from '../../report/viewModel/report';
import { DataFileButton } from '../../ui/case/DataFileButton';
import { useWords } from '../../ui/language';
import { CopySummary } from './CopySummary';
import { DataSection } from './DataSection';
import { EncryptedDataFile } from './EncryptedDataFile';
import { SaveMetadata } from './SaveMetadata';
import { SaveTable } from './SaveTable';

/** Published with the app; the address is relative, as all are. */
const SCHEMA = './schema/case-2.json';

interface ExportsProps {
  /** The whole case: the data file holds all of it. */
  readonly record: Case;
  /** What summary and table are made of, in its language and without what it leaves out. */
  readonly report: Report;
  /** The PDF that was saved last on this page; the metadata are about it. */
  readonly savedPdf: SavedPdf | null;
}

/** What is saved beside the PDF: the data file, and what a case system takes. */
export function Exports(props: ExportsProps) {
  const { more } = useWords('result');
  const { heading } = useWords('dataExports');
  return settingOf(props.record).showsCaseSystem ? (
    <CaseSystem {...props} dataFile={<DataFileButton record={props.record} />} />
  ) : (
    <>
      <DataSection record={props.record} />
      <details className="fold">
        <summary>
          <h2>
            {more}
            <span className="visually-hidden">, {heading}</span>
          </h2>
        </summary>
        {/* The data file stands above. */}
        <CaseSystem {...props} dataFile={null} />
      </details>
    </>
  );
}

interface CaseSystemProps extends ExportsProps {
  /** The button that saves it, where it is not there already. */
  readonly dataFile: ReactNode;
}

/** Summary, table, data file and metadata. */
function CaseSystem({ record, report, savedPdf, dataFile }: CaseSystemProps) {
  const words = useWords('dataExports');
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p>{words.lead}</p>

      <h3>{words.summaryHeading}</h3>
      <p>
        {words.summaryHint} {words.leftOut}
      </p>
      <CopySummary report={report} />

      <h3>{words.tableHeading}</h3>
      <p>
        {words.tableHint} {words.leftOut}
      </p>
      <SaveTable report={report} />

      <h3>{words.dataHeading}</h3>
      <p>{words.dataHint}</p>
      {dataFile}
      <EncryptedDataFile record={record} />
      <p>
        <a href={SCHEMA} target="_blank" rel="noreferrer">
          {words.schema}
        </a>
      </p>

      <h3>{words.metadataHeading}</h3>
      {savedPdf ? (
        <SaveMetadata record={record} pdf={savedPdf} key={savedPdf.madeAt} />
      ) : (
        <p>{words.pdfFirst}</p>
      )}
    </section>
  );
}
