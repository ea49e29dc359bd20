import { blocks, factors } from '../../questions/instrument';
import { modelDrawing } from '../../report/charts/modelDrawing';
import { FigureView } from '../../ui/figures/FigureView';
import { useLanguage, useSay, useWords } from '../../ui/language';

/** The model in one look: the circle of willing and doing, and a plain question for each of the seven factors. */
export function ModelExplained() {
  const words = useWords('startMore');
  const model = useWords('model');
  const { language } = useLanguage();
  const say = useSay();
  const named = factors.map(({ label, block }) => ({ label: say(label), block }));
  return (
    <section aria-labelledby="model">
      <h2 id="model">{words.modelHeading}</h2>
      <p>{model.text}</p>
      <div className="model__picture">
        <FigureView drawing={modelDrawing(named, language)} />
      </div>
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
