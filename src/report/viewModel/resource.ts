import { checkResourcesFirst } from '../../advice/rules/resources';
import { writtenDate } from '../../i18n/preciseDate';
import { mustBeCheckedFirst, whomToAsk } from '../../library/checkFirst';
import { resourceLegend, resourceOf } from '../../library/resources';
import type { Resource, ResourceKind } from '../../library/schema';
import { midSentence, type Wording } from './wording';

/** Something of the library that a step uses. */
export interface ResourceViewModel {
  readonly id: string;
  readonly title: string;
  /** Who makes it or carries it out. */
  readonly owner: string;
  readonly url: string | null;
  /** Such as `nagekeken in januari 2026`, as precisely as it is known. */
  readonly lastChecked: string;
  /** Such as `Bestaat niet meer`; null for what is current. */
  readonly status: string | null;
}

/** The kinds that someone counts on; the others are read or worked with. */
const RELIED_ON: readonly ResourceKind[] = ['scheme', 'service', 'law', 'training'];

/** Said beside the name, as the resource cannot be used now. The others have to be checked, which is said anyway. */
const CANNOT_BE_USED: readonly Resource['status'][] = ['closed-window', 'ended'];

/** A resource in words. */
export function resourceViewModel(id: string, wording: Wording): ResourceViewModel {
  const { say } = wording;
  const resource = resourceOf(id);
  return {
    id,
    title: titleOf(resource, wording),
    owner: say(resource.owner),
    url: resource.url,
    lastChecked: lastCheckedOf(resource, wording),
    status: statusOf(resource, wording),
  };
}

/**
 * The rule about checking first, in the words of one step: which of its resources must be checked first, whom to
 * ask and when that was last done.
 * @returns null when all of them can be relied on
 */
export function checkFirstOf(ids: readonly string[], today: string, wording: Wording): string | null {
  const old = ids.map(resourceOf).filter((resource) => mustBeCheckedFirst(resource, today));
  if (old.length === 0) return null;
  const relied = old.filter(({ kind }) => RELIED_ON.includes(kind));
  const read = old.filter(({ kind }) => !RELIED_ON.includes(kind));
  return [...reliedSentences(relied, wording), ...readSentences(read, wording)].join(' ');
}

/** What someone counts on: what has changed there may cost money or a right. */
function reliedSentences(relied: readonly Resource[], wording: Wording): readonly string[] {
  const { say, words, listed } = wording;
  if (relied.length > 1) {
    // When each was checked stands with the resources themselves.
    return [
      words.checkFirstSeveral(listed(relied.map((one) => withAside(one, [askWhom(one, wording)], wording)))),
    ];
  }
  return relied.map(
    (one) =>
      `${say(checkResourcesFirst.text)} ${words.checkFirstWhich(
        withAside(one, [askWhom(one, wording), lastCheckedOf(one, wording)], wording),
      )}`,
  );
}

/** What is only read, or looked things up in: one short sentence. */
function readSentences(read: readonly Resource[], wording: Wording): readonly string[] {
  if (read.length === 0) return [];
  const named = read.map((one) => withAside(one, [lastCheckedOf(one, wording)], wording));
  return [wording.words.checkFirstToRead(wording.listed(named))];
}

function withAside(resource: Resource, aside: readonly string[], wording: Wording): string {
  const status = CANNOT_BE_USED.includes(resource.status) ? statusOf(resource, wording) : null;
  const told = [...aside, ...(status === null ? [] : [midSentence(status)])];
  return `“${titleOf(resource, wording)}” (${told.join('; ')})`;
}

function askWhom(resource: Resource, { say }: Wording): string {
  return say(whomToAsk(resource));
}

/** null for what is current. */
function statusOf({ status }: Resource, { say }: Wording): string | null {
  return status === 'current' ? null : say(resourceLegend.status[status]);
}

function titleOf({ title, titleIn }: Resource, { language }: Wording): string {
  return titleIn?.[language] ?? title;
}

function lastCheckedOf({ lastVerified }: Resource, { words, language }: Wording): string {
  if (lastVerified === null) return words.neverChecked;
  const date = writtenDate(lastVerified, language);
  const isDay = lastVerified.split('-').length === 3;
  return isDay ? words.checkedOn(date) : words.checkedIn(date);
}
