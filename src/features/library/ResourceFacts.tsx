import type { ReactNode } from 'react';
import { factorsOfSubAspects, subAspectLabel } from '../../library/labels';
import { resourceLegend } from '../../library/resources';
import type { Resource } from '../../library/schema';
import { factorOf } from '../../questions/instrument';
import type { RouteId } from '../../questions/routeIds';
import { useSay, useWords } from '../../ui/language';
import { Citation } from './Citation';
import { stepsOfResource } from './stepsOfResource';
import type { StepsPage } from './stepsPage';
import '../../ui/theme/facts.css';

interface ResourceFactsProps {
  readonly resource: Resource;
  readonly route: RouteId | undefined;
  /** Of the open case; null when there is none. */
  readonly stepsPage: StepsPage | null;
}

/** For whom, who applies, what changes, where it belongs, which steps use it, and the sources. */
export function ResourceFacts({ resource, route: chosenRoute, stepsPage }: ResourceFactsProps) {
  const words = useWords('library');
  const say = useSay();
  const { alsoKnownAs, appliesTo, whoApplies, expiryNote, route, confidence, subAspects, references } =
    resource;
  const steps = stepsOfResource(resource.id);
  return (
    <dl className="facts">
      <Fact label={words.route}>
        {route.length > 1 ? words.anyRoute : route.map((one) => say(resourceLegend.route[one]))}
      </Fact>
      {alsoKnownAs && <Fact label={words.alsoKnownAs}>{alsoKnownAs.join(', ')}</Fact>}
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
              <li key={id}>{stepsPage ? <a href={stepsPage.href}>{say(title)}</a> : say(title)}</li>
            ))}
          </ul>
          {stepsPage && <p className="small">{words.toSteps(stepsPage.name)}</p>}
        </Fact>
      )}
      <Fact label={words.sources}>
        <ul>
          {references.map((id) => (
            <li key={id}>
              <Citation id={id} />
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
