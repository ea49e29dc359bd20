import { type Case, currentMeasurement } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { writtenDay } from '../../i18n/format';
import { formOf } from '../../questions/instrument';
import { reportRouteOf } from '../../report/routes/reportRouteOf';
import { scoredMeasurements } from '../../scoring/scoredMeasurements';
import { useLanguage, useSay, useWords } from '../../ui/language';
import { useMeasurements } from '../../ui/useMeasurements';

/** The way to a second measurement, with the same questionnaire unless another one is asked for. */
export function MeasureAgain({ record }: { readonly record: Case }) {
  const { language } = useLanguage();
  const say = useSay();
  const words = useWords('measureAgain');
  const { canChange, begin } = useMeasurements();
  const { id: current, date, form } = currentMeasurement(record);
  // Without a score there is nothing that a second measurement could be laid beside.
  if (!scoredMeasurements(record).some(({ measurement }) => measurement.id === current)) return null;
  const { remeasureAdvice } = reportRouteOf(record.route);
  const others = policyOf(record.route)
    .forms.filter((id) => id !== form)
    .map(formOf);
  return (
    <section aria-labelledby="again">
      <h2 id="again">{words.heading}</h2>
      <p>{words.text(writtenDay(date, language))}</p>
      {remeasureAdvice && <p>{say(remeasureAdvice)}</p>}
      <div className="row">
        <button type="button" className="button button--quiet" disabled={!canChange} onClick={() => begin()}>
          {words.again}
        </button>
      </div>
      {others.length > 0 && (
        <details>
          <summary>{words.otherSummary}</summary>
          <p>{words.otherHint}</p>
          {others.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              className="button button--quiet"
              disabled={!canChange}
              onClick={() => begin(id)}
            >
              {words.againWith(say(label))}
            </button>
          ))}
        </details>
      )}
    </section>
  );
}
