import type { Language } from '../../i18n/languages';
import { seriesDrawing } from '../../report/charts/seriesDrawing';
import type { Series } from '../../report/viewModel/comparison/comparison';
import { FigureView } from '../../ui/figures/FigureView';
import { useWords } from '../../ui/language';

interface AllMeasurementsProps {
  readonly series: Series;
  readonly language: Language;
}

/** Three or more measurements: a small chart for each factor, and the same numbers as a table. */
export function AllMeasurements({ series, language }: AllMeasurementsProps) {
  const words = useWords('comparison');
  const { measurements, factors } = series;
  return (
    <section className="card" aria-labelledby="series">
      <h2 id="series">{words.seriesTitle}</h2>
      <p>{words.seriesLead}</p>
      <ol className="series__list">
        {measurements.map(({ id, about }) => (
          <li key={id}>{about}</li>
        ))}
      </ol>
      <div className="series">
        {factors.map((factor) => (
          <FigureView key={factor.id} drawing={seriesDrawing(factor, series, language)} />
        ))}
      </div>
      <div className="series__table">
        <table className="changes" aria-labelledby="series">
          <thead>
            <tr>
              <th scope="col">{words.factor}</th>
              {measurements.map(({ id }, index) => (
                <th key={id} scope="col">
                  <span className="visually-hidden">{words.number(index + 1)}</span>
                  <span aria-hidden="true">{index + 1}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {factors.map(({ id, label, block, scores }) => (
              <tr key={id}>
                <th scope="row" className={`tinted tinted--${block}`}>
                  {label}
                </th>
                {measurements.map((one, index) => (
                  <td key={one.id} data-label={index + 1}>
                    {scores[index] ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
