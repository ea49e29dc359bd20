import { checkResourcesFirst } from '../../advice/rules/resources';
import { writtenDate } from '../../i18n/preciseDate';
import { today } from '../../lib/days';
import { mustBeCheckedFirst, whomToAsk } from '../../library/checkFirst';
import { resourceLegend } from '../../library/resources';
import type { Resource } from '../../library/schema';
import type { RouteId } from '../../questions/routeIds';
import { useLanguage, useSay, useWords } from '../../ui/language';
import { OutsideLink } from '../../ui/steps/OutsideLink';
import { ResourceFacts } from './ResourceFacts';
import { ResourceName } from './ResourceName';
import type { StepsPage } from './stepsPage';

interface ResourceCardProps {
  readonly resource: Resource;
  /** The route that was chosen: the parts of a factor are called otherwise for experts. */
  readonly route: RouteId | undefined;
  /** The address points at this one. */
  readonly isOpen: boolean;
  /** Of the open case; null when there is none. */
  readonly stepsPage: StepsPage | null;
}

/** One resource: what it is, whether to check first, its link; the rest behind a click. */
export function ResourceCard({ resource, route, isOpen, stepsPage }: ResourceCardProps) {
  const words = useWords('library');
  const say = useSay();
  const { language } = useLanguage();
  const { id, title, titleIn, owner, kind, what, status, lastVerified, url, urlLeadsTo } = resource;
  const checked = lastVerified
    ? words.lastVerified(writtenDate(lastVerified, language))
    : words.neverVerified;
  // What has ended must be checked too, by the rule, but there is nothing left to ask.
  const asksFirst = status !== 'ended' && mustBeCheckedFirst(resource, today());
  return (
    <li className="card resource">
      <h2 id={id} tabIndex={-1}>
        <ResourceName {...resource} />
      </h2>
      {titleIn?.[language] && <p>{titleIn[language]}</p>}
      <p className="small">
        {say(resourceLegend.kind[kind])} · {say(owner)} · {checked}
      </p>
      {status !== 'current' && <p className="mark">{say(resourceLegend.status[status])}</p>}
      {say(what)
        .split('\n')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      {asksFirst && (
        <p className="alert alert--notice resource__check">
          {say(checkResourcesFirst.text)} <strong>{words.askWhom(say(whomToAsk(resource)))}</strong>
        </p>
      )}
      {url && (
        <p>
          <OutsideLink url={url}>
            <ResourceName {...resource} />
          </OutsideLink>{' '}
          <span className="small">
            {hostOf(url)}
            {urlLeadsTo && ` (${say(resourceLegend.urlLeadsTo[urlLeadsTo])})`}
          </span>
        </p>
      )}
      {!url && status !== 'ended' && <p className="small">{words.noLink}</p>}
      <details open={isOpen}>
        <summary>
          {words.more}
          <span className="visually-hidden">: {title}</span>
        </summary>
        <ResourceFacts resource={resource} route={route} stepsPage={stepsPage} />
      </details>
    </li>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
