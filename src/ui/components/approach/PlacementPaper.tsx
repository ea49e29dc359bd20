import { placementFields } from '../../../approach/approach';
import { approachOf } from '../../../cases/approachEditing';
import type { Case } from '../../../cases/case';
import { useSay } from '../../language';

/** The placement plan as it is printed: whole texts, and lines to write on where nothing stands yet. */
export function PlacementPaper({ record }: { readonly record: Case }) {
  const say = useSay();
  const { placement } = approachOf(record);
  return (
    <div className="only-paper">
      {placementFields.map(({ id, label }) => {
        const text = placement[id]?.trim();
        return (
          <section key={id} className={`paper__field ${text ? '' : 'paper__field--empty'}`}>
            <h2>{say(label)}</h2>
            {text ? <p className="paper__text">{text}</p> : <Lines />}
          </section>
        );
      })}
    </div>
  );
}

function Lines() {
  return (
    <>
      <div className="paper__line" />
      <div className="paper__line" />
    </>
  );
}
