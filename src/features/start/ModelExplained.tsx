import { blocks, factors } from '../../questions/instrument';
import { useSay, useWords } from '../../ui/language';

/** The model in one look: two blocks, seven factors, one plain question each. */
export function ModelExplained() {
  const words = useWords('startMore');
  const say = useSay();
  return (
    <section aria-labelledby="model">
      <h2 id="model">{words.modelHeading}</h2>
      <p>{words.modelText}</p>
      <div className="model">
        {blocks.map((block) => (
          <div key={block.id} className={`model__block model__block--${block.id}`}>
            <h3>{say(block.label)}</h3>
            <dl>
              {factors
                .filter((factor) => factor.block === block.id)
                .map((factor) => (
                  <div key={factor.id}>
                    <dt>{say(factor.label)}</dt>
                    <dd>{words.factorsInPlainWords[factor.id]}</dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
      </div>
      <p>{words.modelEnd}</p>
    </section>
  );
}
