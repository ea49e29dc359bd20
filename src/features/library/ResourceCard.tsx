import { writtenDay } from '../../i18n/format';
import { mustBeCheckedFirst } from '../../library/checkFirst';
import { resourceLegend, whysFor } from '../../library/resources';
import type { Resource } from '../../library/schema';
import type { RouteId } from '../../questions/routeIds';
import { useLanguage, useSay, useWords } from '../../ui/language';
import { OutsideLink } from '../../ui/steps/OutsideLink';
import { useToday } from '../../ui/today';
import { CheckFirst } from './CheckFirst';
import { ResourceFacts } from './ResourceFacts';
import { ResourceName } from './ResourceName';
import { Successors } from './Successors';
import type { StepsPage } from './stepsPage';

interface ResourceCardProps {
  readonly resource: Resource;
  /** The sub-aspects that were searched by: in which way it helps with them is said at once. */
  readonly soughtFor: readonly string[];
  /** The route that was chosen: the parts of a factor are called otherwise for experts. */
  readonly route: RouteId | undefined;
  /** The address points at this one. */
  readonly isOpen: boolean;
  /** Of the open case; null when there is none. */
  readonly stepsPage: StepsPage | null;
}

/** One resource: what it is, whether to check first, its link; the rest behind a click. */
export function ResourceCard({ resource, soughtFor, route, isOpen, stepsPage }: ResourceCardProps) {
  const words = useWords('library');
  const say = useSay();
  const { language } = useLanguage();
  const { id, titleIn, owner, kind, what, status, checkedOn, url, urlLeadsTo } = resource;
  const checked = checkedOn ? words.checkedOn(writtenDay(checkedOn, language)) : words.notChecked;
  // What has ended must be checked too, by the rule, but there is nothing left to ask.
  const day = useToday();
  const asksFirst = status !== 'ended' && mustBeCheckedFirst(resource, day);
  const whys = whysFor(resource, soughtFor);
  return (
    <li className="card resource">
      <h2 id={id} tabIndex={-1}>
        <ResourceName {...resource} />
      </h2>
      {titleIn?.[language] && <p>{titleIn[language]}</p>}
      <p className="small">
        {[say(resourceLegend.kind[kind]), status !== 'ended' && say(owner), checked]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {status !== 'current' && <p className="mark">{say(resourceLegend.status[status])}</p>}
      {say(what)
        .split('\n')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      <Successors of={resource} />
      {whys.map(({ text }) => (
        <p key={say(text)}>
          <strong>{words.why}:</strong> {say(text)}
        </p>
      ))}
      {asksFirst && <CheckFirst resource={resource} today={day} />}
      {url && (
        <p>
          <OutsideLink url={url}>
            <ResourceName {...resource} />
          </OutsideLink>{' '}
          <span className="small">
            {hostOf(url)}
            {urlLeadsTo && <span> ({say(resourceLegend.urlLeadsTo[urlLeadsTo])})</span>}
          </span>
        </p>
      )}
      {!url && status !== 'ended' && <p className="small">{words.noLink}</p>}
      <details open={isOpen}>
        <summary>
          {words.more}
          <span className="visually-hidden">
            : <ResourceName {...resource} />
          </span>
        </summary>
        <ResourceFacts resource={resource} route={route} stepsPage={stepsPage} />
      </details>
    </li>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
