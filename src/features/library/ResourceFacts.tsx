import type { ReactNode } from 'react';
import { writtenDay } from '../../i18n/format';
import { writtenDate } from '../../i18n/preciseDate';
import { resourceLegend } from '../../library/resources';
import type { Resource } from '../../library/schema';
import type { RouteId } from '../../questions/routeIds';
import { useLanguage, useSay, useWords } from '../../ui/language';
import { Citation } from './Citation';
import { stepsOfResource } from './stepsOfResource';
import type { StepsPage } from './stepsPage';
import { WhyList } from './WhyList';
import '../../ui/theme/facts.css';

interface ResourceFactsProps {
  readonly resource: Resource;
  readonly route: RouteId | undefined;
  /** Of the open case; null when there is none. */
  readonly stepsPage: StepsPage | null;
}

/** Why it helps, for whom, who applies, until when it holds, how sure that is, which steps use it, the sources. */
export function ResourceFacts({ resource, route: chosenRoute, stepsPage }: ResourceFactsProps) {
  const words = useWords('library');
  const say = useSay();
  const { language } = useLanguage();
  const { alsoKnownAs, appliesTo, whoApplies, expiryNote, validUntil, lastVerified, checkedOn } = resource;
  const { route, stage, confidence, judgement, references } = resource;
  const { checked } = resourceLegend;
  const steps = stepsOfResource(resource);
  return (
    <dl className="facts">
      <Fact label={words.why}>
        <WhyList why={resource.why} route={chosenRoute} />
      </Fact>
      <Fact label={words.route}>
        {route.length > 1 ? words.anyRoute : route.map((one) => say(resourceLegend.route[one]))}
      </Fact>
      <Fact label={words.stageOf}>
        <ul>
          {stage.map((one) => (
            <li key={one}>“{say(resourceLegend.stage[one])}”</li>
          ))}
        </ul>
      </Fact>
      {alsoKnownAs && <Fact label={words.alsoKnownAs}>{alsoKnownAs.join(', ')}</Fact>}
      {appliesTo && <Fact label={words.appliesTo}>{say(appliesTo)}</Fact>}
      {whoApplies && <Fact label={words.whoApplies}>{say(whoApplies)}</Fact>}
      {expiryNote && <Fact label={words.expiry}>{say(expiryNote)}</Fact>}
      {validUntil && <Fact label={say(resourceLegend.validUntil)}>{writtenDay(validUntil, language)}</Fact>}
      <Fact label={words.checkedHow}>
        {[
          checkedOn && `${writtenDay(checkedOn, language)}.`,
          say(checked[checkedOn ? 'stored-copy' : 'not-checked']),
        ]
          .filter(Boolean)
          .join(' ')}
      </Fact>
      <Fact label={words.newestSource}>
        {lastVerified ? writtenDate(lastVerified, language) : words.undated}
      </Fact>
      <Fact label={words.certainty}>
        {[say(resourceLegend.confidence[confidence]), judgement && words.judgement]
          .filter(Boolean)
          .join('. ')}
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
