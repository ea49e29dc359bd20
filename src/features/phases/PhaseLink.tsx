import { placementFields } from '../../approach/approach';
import { approachOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { useCase } from '../../ui/document';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import type { CasePage } from '../../ui/routes';
import { unlessUnsaved } from '../../ui/unsaved';
import { DecisionSaid } from './DecisionSaid';

interface PhaseLinkProps {
  /** 1 to 6 */
  readonly phase: number;
}

/** The way to the page that belongs to a phase, and what stands there already. */
export function PhaseLink({ phase }: PhaseLinkProps) {
  const record = useCase();
  const goTo = useGoTo();
  const words = useWords('approach');
  const to = (page: CasePage, label: string) => (
    <div className="row">
      <button type="button" className="button button--quiet" onClick={() => unlessUnsaved(() => goTo(page))}>
        {label}
      </button>
    </div>
  );
  switch (phase) {
    case 1:
      return (
        <>
          <DecisionSaid record={record} />
          {to('suitability', words.toSuitability)}
        </>
      );
    case 2:
      return null;
    case 3:
      return (
        <>
          <p>{words.phases.placementFilled(filledIn(record), placementFields.length)}</p>
          {to('placement', words.toPlacement)}
        </>
      );
    default:
      return to('plan', words.toAgreements);
  }
}

function filledIn(record: Case): number {
  const { placement } = approachOf(record);
  return placementFields.filter(({ id }) => placement[id]?.trim()).length;
}
