import type { PlacementField } from '../../approach/schema';
import { approachOf, fillPlacement } from '../../cases/approachEditing';
import { limits } from '../../cases/limits';
import { LimitedText } from '../../ui/fields/LimitedText';
import type { FollowUpProps } from '../../ui/followUp';
import { useSay, useWords } from '../../ui/language';
import { unlessUnsaved } from '../../ui/unsaved';
import { OpenAgreements, openAgreementsOf } from './OpenAgreements';

interface PlacementAgreementsProps extends FollowUpProps {
  readonly field: PlacementField;
}

/** More than these stand behind a word, so that what is filled in below them stays near. */
const FEW = 5;

/** The agreements within the placement plan: those of the case, made on their own page, and what is added here. */
export function PlacementAgreements({ field, walk, record, edit }: PlacementAgreementsProps) {
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
      <button
        type="button"
        className="button button--text"
        onClick={() => unlessUnsaved(() => walk.send({ type: 'page.chosen', page: 'plan' }))}
      >
        {words.toAgreements}
      </button>
      <LimitedText
        label={words.placement.moreAgreements}
        hint={say(field.hint)}
        value={approachOf(record).placement[field.id] ?? ''}
        limit={limits.note}
        rows={3}
        onChange={(text) => edit(fillPlacement(field.id, text))}
      />
    </section>
  );
}
