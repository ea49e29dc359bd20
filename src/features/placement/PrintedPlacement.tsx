import { placementFields } from '../../approach/approach';
import { approachOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { useSay } from '../../ui/language';
import { OpenAgreements, openAgreementsOf } from './OpenAgreements';

/**
 * The placement plan as it is printed: whole texts, with the open agreements of the case, and lines to
 * write on where nothing stands yet.
 */
export function PrintedPlacement({ record }: { readonly record: Case }) {
  const say = useSay();
  const { placement } = approachOf(record);
  const agreements = openAgreementsOf(record);
  return (
    <div className="only-print">
      {placementFields.map(({ id, label }) => {
        const text = placement[id]?.trim();
        const agreed = id === 'agreements' ? agreements : [];
        const isEmpty = !text && agreed.length === 0;
        return (
          <section key={id} className={`print__field ${isEmpty ? 'print__field--empty' : ''}`}>
            <h2>{say(label)}</h2>
            <OpenAgreements agreements={agreed} />
            {text && <p className="print__text">{text}</p>}
            {isEmpty && <Lines />}
          </section>
        );
      })}
    </div>
  );
}

function Lines() {
  return (
    <>
      <div className="print__line" />
      <div className="print__line" />
    </>
  );
}
