import type { Case } from '../../cases/case';
import { isOpenAgreement } from '../../cases/plan';
import { decisionOn } from '../../cases/planning';
import type { Language } from '../../i18n/languages';
import { titleOfEntry } from './plan';
import type { PreconditionViewModel } from './preconditions';
import type { StepViewModel } from './step';

type Named = Pick<StepViewModel, 'id' | 'title'>;

/**
 * The step to begin with, as it was decided on: what was left out, done or dropped is passed over, and what
 * was replaced stands for what came in its place.
 * @param preconditions what has to be arranged before the steps
 * @returns its title; undefined when nothing is left to do
 */
export function firstStepOf(
  record: Pick<Case, 'plan'>,
  preconditions: ReadonlyArray<Pick<PreconditionViewModel, 'options'>>,
  steps: readonly Named[],
  language: Language,
): string | undefined {
  return [...preconditions.flatMap(({ options }) => wayToMeet(options, record)), ...steps]
    .map((step) => inPlaceOf(step, record, language, []))
    .find((title) => title !== undefined);
}

/** The way that was agreed on, else the first; none once one of them was done. */
function wayToMeet(options: readonly Named[], record: Pick<Case, 'plan'>): readonly Named[] {
  const agreed = options.find(({ id }) => decisionOn(record, id)?.decision === 'accepted');
  if (agreed) return [agreed];
  const open = options.find(({ id }) => decisionOn(record, id) === undefined);
  return open ? [open] : [];
}

/** @param seen ids that were followed already: a file may hold steps that replace each other */
function inPlaceOf(
  { id, title }: Named,
  record: Pick<Case, 'plan'>,
  language: Language,
  seen: readonly string[],
): string | undefined {
  const decision = decisionOn(record, id);
  if (!decision) return title;
  if (decision.decision === 'accepted') return isOpenAgreement(decision) ? title : undefined;
  if (decision.decision === 'declined') return undefined;
  const other = record.plan.find((entry) => entry.id === decision.replacedBy);
  if (!other || seen.includes(other.intervention)) return undefined;
  const inPlace = { id: other.intervention, title: titleOfEntry(other, language) };
  return inPlaceOf(inPlace, record, language, [...seen, id]);
}
