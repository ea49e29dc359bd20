import type { Chosen } from '../../advice/choosing';
import { legend } from '../../advice/legend.content';
import type { Outcome } from '../../advice/outcome';
import type { ProfessionalAction } from '../../advice/professionalActions';
import type { Explained, Intervention, Tool } from '../../advice/schema';
import { wordsIn } from '../../i18n/words';
import type { Fact } from './facts';
import { lowestItem } from './reasons/quotedAnswers';
import { whyOfAction, whysOf } from './reasons/why';
import { checkFirstOf, type ResourceViewModel, resourceViewModel } from './resource';
import { type SourceViewModel, sourceViewModel } from './source';
import { midSentence, type Wording } from './wording';

/** One step of the advice, worded from its reasons. */
export interface StepViewModel {
  /** Of a step of the catalogue, or of an action on the professional's own route. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The first concrete thing to do. */
  readonly firstStep: string;
  /** First step, who begins, effort, pressure if any, what is needed, when not, and what it rests on. */
  readonly facts: readonly Fact[];
  /** Why this one: the factor and its score, the answers that weigh, the rules. One sentence each. */
  readonly why: readonly string[];
  readonly sources: readonly SourceViewModel[];
  /** What is meant for the expert: which role the step asks, and what makes it work. */
  readonly forExpert: readonly Fact[];
  /** The tool of the app behind it; null when it has none. */
  readonly opens: Tool | null;
  /** An address of the step itself. */
  readonly link: string | null;
  readonly resources: readonly ResourceViewModel[];
  /** Which of its resources must be checked first, with whom, and when that was last done. */
  readonly checkFirst: string | null;
}

/**
 * The chosen interventions in words.
 * @param today ISO day: what was checked too long ago must be checked first
 */
export function stepViewModels(
  steps: readonly Chosen[],
  outcome: Outcome,
  today: string,
  wording: Wording,
): readonly StepViewModel[] {
  const whys = whysOf(steps, outcome, wording);
  return steps.map(({ step }, index) => ({
    ...interventionViewModel(step.intervention, today, wording),
    why: whys[index] ?? [],
  }));
}

/** What can be said about an intervention apart from any employer. */
export function interventionViewModel(
  intervention: Intervention,
  today: string,
  wording: Wording,
): Omit<StepViewModel, 'why'> {
  const { say } = wording;
  const targets = [...intervention.targets.primary, ...intervention.targets.secondary];
  return {
    id: intervention.id,
    title: say(intervention.title),
    description: say(intervention.description),
    firstStep: say(intervention.firstStep),
    facts: factsOf(intervention, wording),
    forExpert: factsForExpert(intervention, wording),
    opens: intervention.opens,
    sources: intervention.sources.map((id) => sourceViewModel(id, wording.language)),
    link: intervention.url,
    resources: intervention.resources.map((id) => resourceViewModel(id, targets, wording)),
    checkFirst: checkFirstOf(intervention.resources, today, wording),
  };
}

/** A professional's action in words; it has no points, no lead and no rules. */
export function actionViewModel(
  action: ProfessionalAction,
  outcome: Outcome,
  wording: Wording,
): StepViewModel {
  const { say, words } = wording;
  return {
    id: action.id,
    title: say(action.title),
    description: '',
    firstStep: say(action.firstStep),
    facts: [{ label: words.firstStep, text: say(action.firstStep) }, ...thinkAbout(action, outcome, wording)],
    forExpert: [],
    opens: null,
    why: whyOfAction(action.factor, outcome, wording),
    sources: action.sources.map((id) => sourceViewModel(id, wording.language)),
    link: null,
    resources: [],
    checkFirst: null,
  };
}

/** The question that belongs to the lowest answer of the factor, when one is not on the good side. */
function thinkAbout({ factor }: ProfessionalAction, outcome: Outcome, wording: Wording): readonly Fact[] {
  const items = outcome.items.filter((item) => item.factor === factor).map(({ id }) => id);
  const lowest = lowestItem(items, outcome);
  if (lowest === undefined) return [];
  const { thinkAbout: label } = wordsIn(wording.language, 'ownReport');
  const { text, conversation } = wording.item(lowest);
  // Many of these questions point back at the statement.
  return [{ label, text: `“${text}” ${conversation}` }];
}

function factsOf(intervention: Intervention, wording: Wording): readonly Fact[] {
  const { say, words } = wording;
  return [
    { label: words.firstStep, text: say(intervention.firstStep) },
    {
      label: words.lead,
      text: wording.listed(intervention.lead.map((one, index) => labelAt(index, say(legend.lead[one])))),
    },
    { label: words.effort, text: say(legend.effort[intervention.effort]) },
    ...(intervention.pressure === 'none'
      ? []
      : [{ label: words.pressure, text: explained(legend.pressure[intervention.pressure], wording) }]),
    { label: words.needed, text: say(intervention.preconditions) },
    { label: words.notWhen, text: say(intervention.contraindication) },
    { label: words.evidence, text: evidenceOf(intervention, wording) },
  ];
}

function factsForExpert(
  { professionalRole, techniques }: Intervention,
  { words, say, listed }: Wording,
): readonly Fact[] {
  // A technique begins with its number; its name is English, as the taxonomy is.
  const numbers = techniques.flatMap((technique) => technique.split(' ', 1));
  return [
    {
      label: words.role,
      text: listed(professionalRole.map((role, index) => labelAt(index, say(legend.professionalRole[role])))),
    },
    { label: words.techniques, text: listed([...new Set(numbers)]) },
  ];
}

/** Only the first in a list begins with a capital. */
function labelAt(index: number, label: string): string {
  return index === 0 ? label : midSentence(label);
}

/** What is known of its effect; a step that the makers thought of says so. */
function evidenceOf({ judgement, evidence }: Intervention, wording: Wording): string {
  return judgement ? wording.words.judgement : explained(legend.evidence[evidence.level], wording);
}

/** A code by its label, with what that means. */
function explained({ text, ...label }: Explained, { say }: Wording): string {
  return `${say(label)}. ${say(text)}`;
}
