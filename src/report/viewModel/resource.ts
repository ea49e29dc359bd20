import { checkResourcesFirst } from '../../advice/rules/resources';
import { writtenDay } from '../../i18n/format';
import { isPastItsTime, mustBeCheckedFirst } from '../../library/checkFirst';
import { resourceLegend, resourceOf, whysFor } from '../../library/resources';
import type { Resource, ResourceKind } from '../../library/schema';
import { midSentence, type Wording } from './wording';

/** Something of the library that a step uses. */
export interface ResourceViewModel {
  readonly id: string;
  readonly title: string;
  /** Who makes it or carries it out. */
  readonly owner: string;
  readonly url: string | null;
  /** In which way it helps with what the step is for; null where it helps with other things. */
  readonly why: string | null;
  /** Such as `nagekeken op 29 november 2026`. */
  readonly lastChecked: string;
  /** Such as `geldt tot en met 31 december 2026`; null for what does not change. */
  readonly holdsUntil: string | null;
  /** Such as `Bestaat niet meer`; null for what is current. */
  readonly status: string | null;
}

/** The kinds that someone counts on; the others are read or worked with. */
const RELIED_ON: readonly ResourceKind[] = ['scheme', 'service', 'law', 'training'];

/** Said beside the name, as the resource cannot be used now. The others have to be checked, which is said anyway. */
const CANNOT_BE_USED: readonly Resource['status'][] = ['closed-window', 'ended'];

/**
 * A resource in words.
 * @param targets the sub-aspects that it has to help with, the most important first
 */
export function resourceViewModel(
  id: string,
  targets: readonly string[],
  wording: Wording,
): ResourceViewModel {
  const { say, words, language } = wording;
  const resource = resourceOf(id);
  const [why] = targets.flatMap((target) => whysFor(resource, [target]));
  return {
    id,
    title: titleOf(resource, wording),
    owner: say(resource.owner),
    url: resource.url,
    why: why ? say(why.text) : null,
    lastChecked: lastCheckedOf(resource, wording),
    holdsUntil: resource.validUntil && words.holdsUntil(writtenDay(resource.validUntil, language)),
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
  return [...reliedSentences(relied, today, wording), ...readSentences(read, wording)].join(' ');
}

/** What someone counts on: what has changed there may cost money or a right. */
function reliedSentences(relied: readonly Resource[], today: string, wording: Wording): readonly string[] {
  const { say, words, listed } = wording;
  if (relied.length > 1) {
    // When each was checked stands with the resources themselves.
    return [
      words.checkFirstSeveral(
        listed(
          relied.map((one) =>
            withAside(one, [askWhom(one, wording), ...pastOf(one, today, wording)], wording),
          ),
        ),
      ),
    ];
  }
  return relied.map(
    (one) =>
      `${say(checkResourcesFirst.text)} ${words.checkFirstWhich(
        withAside(
          one,
          [askWhom(one, wording), lastCheckedOf(one, wording), ...pastOf(one, today, wording)],
          wording,
        ),
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
  return say(resource.whomToAsk);
}

/** Until when its description held, where that day is past. */
function pastOf(resource: Resource, today: string, { words, language }: Wording): readonly string[] {
  if (resource.validUntil === null || !isPastItsTime(resource, today)) return [];
  return [words.heldUntil(writtenDay(resource.validUntil, language))];
}

/** null for what is current. */
function statusOf({ status }: Resource, { say }: Wording): string | null {
  return status === 'current' ? null : say(resourceLegend.status[status]);
}

function titleOf({ title, titleIn }: Resource, { language }: Wording): string {
  return titleIn?.[language] ?? title;
}

function lastCheckedOf({ checkedOn }: Resource, { words, language }: Wording): string {
  return checkedOn === null ? words.neverChecked : words.checkedOn(writtenDay(checkedOn, language));
}
