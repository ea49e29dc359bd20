import type { ReactNode } from 'react';
import { factorsOfSubAspects, subAspectLabel } from '../../../library/labels';
import { citationOf, referenceOf } from '../../../library/references';
import { resourceLegend } from '../../../library/resources';
import type { Resource, ResourceRoute } from '../../../library/schema';
import { factorOf } from '../../../questions/instrument';
import { useLanguage, useSay } from '../../language';
import { useLibraryWords } from './libraryWords';
import { OutsideLink } from './OutsideLink';
import { stepsOfResource } from './stepsOfResource';

interface ResourceFactsProps {
  readonly resource: Resource;
  readonly route: ResourceRoute | undefined;
}

/** For whom, who applies, what changes, where it belongs, which steps use it, and the sources. */
export function ResourceFacts({ resource, route: chosenRoute }: ResourceFactsProps) {
  const words = useLibraryWords();
  const say = useSay();
  const { language } = useLanguage();
  const { appliesTo, whoApplies, expiryNote, route, confidence, subAspects, references } = resource;
  const steps = stepsOfResource(resource.id);
  return (
    <dl className="facts">
      <Fact label={words.route}>
        {route.length > 1 ? words.anyRoute : route.map((one) => say(resourceLegend.route[one]))}
      </Fact>
      {appliesTo && <Fact label={words.appliesTo}>{say(appliesTo)}</Fact>}
      {whoApplies && <Fact label={words.whoApplies}>{say(whoApplies)}</Fact>}
      {expiryNote && <Fact label={words.expiry}>{say(expiryNote)}</Fact>}
      <Fact label={words.certainty}>{say(resourceLegend.confidence[confidence])}</Fact>
      <Fact label={words.belongsTo}>
        <ul>
          {factorsOfSubAspects(subAspects).map((factor) => {
            const { label, subAspects: parts } = factorOf(factor);
            const own = parts.filter(({ id }) => subAspects.includes(id));
            return (
              <li key={factor}>
                {say(label)}
                <span className="small">
                  {own.map(({ id }) => say(subAspectLabel(id, chosenRoute))).join('; ')}
                </span>
              </li>
            );
          })}
        </ul>
      </Fact>
      {steps.length > 0 && (
        <Fact label={words.usedBy}>
          <ul>
            {steps.map(({ id, title }) => (
              <li key={id}>{say(title)}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={words.sources}>
        <ul>
          {references.map(referenceOf).map((reference) => (
            <li key={reference.id}>
              {reference.url ? (
                <OutsideLink url={reference.url}>{citationOf(reference, language)}</OutsideLink>
              ) : (
                citationOf(reference, language)
              )}
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
