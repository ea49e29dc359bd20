import type { PlacementField } from '../../approach/schema';
import { approachOf } from '../../cases/approaching';
import { limits } from '../../cases/limits';
import { useCase, useChange } from '../../ui/document';
import { Editable } from '../../ui/fields/Editable';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useGoTo } from '../../ui/goTo';
import { useSay, useWords } from '../../ui/language';
import { unlessUnsaved } from '../../ui/unsaved';
import { OpenAgreements, openAgreementsOf } from './OpenAgreements';

interface PlacementAgreementsProps {
  readonly field: PlacementField;
}

/** More than these stand behind a word, so that what is filled in below them stays near. */
const FEW = 5;

/** The agreements within the placement plan: those of the case, made on their own page, and what is added here. */
export function PlacementAgreements({ field }: PlacementAgreementsProps) {
  const record = useCase();
  const change = useChange();
  const goTo = useGoTo();
  const words = useWords('approach');
  const say = useSay();
  const agreements = openAgreementsOf(record);
  const said = words.placement.openAgreements(agreements.length);
  return (
    <section aria-labelledby="open-agreements">
      <h2 id="open-agreements">{say(field.label)}</h2>
      {agreements.length > FEW ? (
        <details>
          <summary>{said}</summary>
          <OpenAgreements agreements={agreements} />
        </details>
      ) : (
        <>
          <p>{said}</p>
          <OpenAgreements agreements={agreements} />
        </>
      )}
      <button type="button" className="button button--text" onClick={() => unlessUnsaved(() => goTo('plan'))}>
        {words.toAgreements}
      </button>
      <Editable>
        <LimitedText
          field={`placement.${field.id}`}
          label={words.placement.moreAgreements}
          hint={say(field.hint)}
          value={approachOf(record).placement[field.id] ?? ''}
          limit={limits.note}
          rows={3}
          onChange={(text) => change({ type: 'placement.written', field: field.id, text })}
        />
      </Editable>
    </section>
  );
}
