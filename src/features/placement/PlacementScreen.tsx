import { placementFields } from '../../approach/approach';
import { approachOf } from '../../cases/approaching';
import { limits } from '../../cases/limits';
import { BackToPhases } from '../../ui/case/BackToPhases';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { useCase, useChange, useIsReadOnly } from '../../ui/document';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { PlacementAgreements } from './PlacementAgreements';
import { PrintedPlacement } from './PrintedPlacement';
import '../../ui/theme/column.css';
import './placement.css';

/** The placement plan, filled in by employer and expert together, kept at once and printable. */
export function PlacementScreen() {
  const record = useCase();
  const change = useChange();
  const isReadOnly = useIsReadOnly();
  const way = useWords('caseNavigation');
  const words = useWords('approach');
  const say = useSay();
  const { placement } = approachOf(record);
  return (
    <Page title={way.pages.placement} className="result">
      <CaseNavigation />
      <div className="column">
        <PrintHeader record={record} />
        <h1 tabIndex={-1}>{words.placement.heading}</h1>
        <div className="only-screen">
          <p>{words.placement.lead}</p>
          <FreeTexts>
            {placementFields.map((field) =>
              field.id === 'agreements' ? (
                <PlacementAgreements key={field.id} field={field} />
              ) : (
                <LimitedText
                  key={field.id}
                  field={`placement.${field.id}`}
                  label={say(field.label)}
                  hint={say(field.hint)}
                  value={placement[field.id] ?? ''}
                  limit={limits.note}
                  rows={3}
                  disabled={isReadOnly}
                  onChange={(text) => change({ type: 'placement.written', field: field.id, text })}
                />
              ),
            )}
          </FreeTexts>
          <p className="hint">{words.placement.printHint}</p>
        </div>
        <PrintedPlacement record={record} />
        <BackToPhases phase={3}>
          <button type="button" className="button" onClick={() => print()}>
            {words.placement.print}
          </button>
        </BackToPhases>
      </div>
    </Page>
  );
}
