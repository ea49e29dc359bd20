import type { Case } from '../../cases/case';
import { DataFileButton } from '../../ui/case/DataFileButton';
import { useReportWords } from '../../ui/reportWords';

/** The data file alone, for when the other ways to take a case along cannot be fetched. */
export function DataSection({ record }: { readonly record: Case }) {
  const { reportPage: words } = useReportWords();
  return (
    <section className="card" aria-labelledby="data">
      <h2 id="data">{words.dataHeading}</h2>
      <p>{words.dataHint}</p>
      <DataFileButton record={record} />
    </section>
  );
}
