import { placementFields } from '../../approach/approach';
import { approachOf } from '../../cases/approachEditing';
import type { FollowUpPage } from '../../machines/walkMachine';
import type { FollowUpProps } from '../../ui/followUp';
import { useWords } from '../../ui/language';
import { unlessUnsaved } from '../../ui/unsaved';
import { DecisionSaid } from './DecisionSaid';

interface PhaseLinkProps extends Pick<FollowUpProps, 'walk' | 'record'> {
  /** 1 to 6 */
  readonly phase: number;
}

/** The way to the page that belongs to a phase, and what stands there already. */
export function PhaseLink({ phase, walk, record }: PhaseLinkProps) {
  const words = useWords('approach');
  const to = (page: FollowUpPage, label: string) => (
    <div className="row">
      <button
        type="button"
        className="button button--quiet"
        onClick={() => unlessUnsaved(() => walk.send({ type: 'page.chosen', page }))}
      >
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

function filledIn(record: FollowUpProps['record']): number {
  const { placement } = approachOf(record);
  return placementFields.filter(({ id }) => placement[id]?.trim()).length;
}
