import { ruleText } from '../advice/rule';
import { writtenDate } from '../i18n/preciseDate';
import { mustBeCheckedFirst, whomToAsk } from '../library/checkFirst';
import { resourceLegend, resourceOf } from '../library/resources';
import type { Resource, ResourceId } from '../library/schema';
import type { ReportedResource } from './report';
import type { Wording } from './wording';

/**
 * A resource in words.
 * @param today ISO day: what was checked too long ago must be checked first
 */
export function reportedResource(id: ResourceId, today: string, wording: Wording): ReportedResource {
  const { say, words } = wording;
  const resource = resourceOf(id);
  const lastChecked = lastCheckedOf(resource, wording);
  return {
    id,
    title: titleOf(resource, wording),
    owner: say(resource.owner),
    kind: say(resourceLegend.kind[resource.kind]),
    what: say(resource.what),
    url: resource.url,
    lastChecked,
    status: resource.status === 'current' ? null : say(resourceLegend.status[resource.status]),
    checkFirst: mustBeCheckedFirst(resource, today)
      ? `${say(ruleText('R19').text)} ${words.checkFirstWhom(say(whomToAsk(resource)), lastChecked)}`
      : null,
  };
}

/**
 * Rule R19 in the words of one step: which of its resources must be checked first, whom to ask and when
 * that was last done.
 * @returns null when all of them can be relied on
 */
export function checkFirstOf(ids: readonly ResourceId[], today: string, wording: Wording): string | null {
  const { say, words } = wording;
  const old = ids.map(resourceOf).filter((resource) => mustBeCheckedFirst(resource, today));
  if (old.length === 0) return null;
  const named = old.map(
    (resource) =>
      `“${titleOf(resource, wording)}” (${say(whomToAsk(resource))}; ${lastCheckedOf(resource, wording)})`,
  );
  return `${say(ruleText('R19').text)} ${words.checkFirstWhich(wording.listed(named))}`;
}

function titleOf({ title, titleInEnglish }: Resource, { language }: Wording): string {
  return language === 'en' ? (titleInEnglish ?? title) : title;
}

function lastCheckedOf({ lastVerified }: Resource, { words, language }: Wording): string {
  if (lastVerified === null) return words.neverChecked;
  const date = writtenDate(lastVerified, language);
  const isDay = lastVerified.split('-').length === 3;
  return isDay ? words.checkedOn(date) : words.checkedIn(date);
}
