import type { RichText, Table } from '../../report/blocks/blocks';
import { fixedList } from '../../ui/figures/fixedList';
import { runs } from './runs';

/** A table of the report; in a narrow window each cell stands on a line of its own, behind its header. */
export function TableView({ table }: { readonly table: Table }) {
  const { caption, columns, rows } = table;
  return (
    <table className="sheet__table">
      {caption && <caption>{runs(caption)}</caption>}
      <thead>
        <tr>
          {fixedList(columns, ({ header, align }) => (
            <th scope="col" className={alignment(align)}>
              {runs(header)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fixedList(rows, (row) => (
          <tr>{fixedList(columns, (column, index) => cellView(column, row[index] ?? ''))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function cellView({ align, rowHeader, header }: Table['columns'][number], text: RichText) {
  return rowHeader ? (
    <th scope="row" className={alignment(align)}>
      {runs(text)}
    </th>
  ) : (
    <td className={alignment(align)} data-header={plain(header)}>
      {runs(text)}
    </td>
  );
}

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

function alignment(align: 'start' | 'end' | undefined) {
  return align === 'end' ? 'sheet__end' : undefined;
}
