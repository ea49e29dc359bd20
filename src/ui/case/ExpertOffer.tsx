import { openItems } from '../../questions/answers';
import { useWords } from '../../ui/language';
import { useActorState } from '../useActorState';
import { useAsked, useWalk } from '../walk';

/** The way to the expert's own view, for a case that the employer filled in alone. */
export function ExpertOffer() {
  const words = useWords('expertView');
  const walk = useWalk();
  const canOpen = useActorState(walk, (state) => state.can({ type: 'expertView.opened' }));
  const { items, expertRatings } = useAsked();
  if (!canOpen) return null;
  const open = openItems(items, expertRatings).length;
  const goOn = open > 0 ? words.goOn(open) : words.change;
  return (
    <section aria-labelledby="expert-offer">
      <h2 id="expert-offer">{words.offerHeading}</h2>
      <p>{words.offerText}</p>
      <div className="row">
        <button
          type="button"
          className="button button--quiet"
          onClick={() => walk.send({ type: 'expertView.opened' })}
        >
          {open === items.length ? words.add : goOn}
        </button>
      </div>
    </section>
  );
}
