import { useId } from 'react';
import { currentMeasurement } from '../../cases/case';
import { ratedViews } from '../../cases/views';
import { viewName } from '../../report/viewModel/basis';
import { useCase, useChange, useIsReadOnly } from '../../ui/document';
import { useLanguage } from '../../ui/language';
import { useAdviceWords } from './useAdviceWords';

/** Whose answers the advice rests on, where more than one person gave any. The advice follows at once. */
export function BasisChoice() {
  const record = useCase();
  const change = useChange();
  const isReadOnly = useIsReadOnly();
  const { language } = useLanguage();
  const words = useAdviceWords(record.route);
  const id = useId();
  const measurement = currentMeasurement(record);
  const views = ratedViews(measurement);
  if (views.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{words.basis}</label>
      <select
        id={id}
        value={measurement.basis ?? ''}
        disabled={isReadOnly}
        onChange={({ target }) =>
          change({ type: 'basis.chosen', measurement: measurement.id, view: target.value || null })
        }
      >
        <option value="">{words.computedBasis}</option>
        {views.map((view) => (
          <option key={view.id} value={view.id}>
            {viewName(view, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
