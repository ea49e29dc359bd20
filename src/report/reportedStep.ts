import { legend } from '../advice/catalogue';
import type { Chosen } from '../advice/choosing';
import type { ProfessionalAction } from '../advice/professionalActions';
import type { Intervention } from '../advice/schema';
import { listed } from '../i18n/format';
import { referenceOf } from '../library/references';
import type { Outcome } from './outcome';
import type { ReportedSource, ReportedStep } from './report';
import { whyOf } from './why';
import type { Wording } from './wording';

/** A chosen intervention in words. */
export function reportedStep(chosen: Chosen, outcome: Outcome, wording: Wording): ReportedStep {
  const { say } = wording;
  const { intervention } = chosen.step;
  return {
    id: intervention.id,
    title: say(intervention.title),
    description: say(intervention.description),
    firstStep: say(intervention.firstStep),
    facts: factsOf(intervention, wording),
    why: whyOf(chosen, outcome, wording),
    sources: intervention.sources.map(reportedSource),
  };
}

/** A professional's action in words; it has no points, no lead and no rules. */
export function reportedAction(action: ProfessionalAction, { say, words }: Wording): ReportedStep {
  return {
    id: action.id,
    title: say(action.title),
    description: '',
    firstStep: say(action.firstStep),
    facts: [{ label: words.firstStep, text: say(action.firstStep) }],
    why: [],
    sources: action.sources.map(reportedSource),
  };
}

function factsOf(intervention: Intervention, { say, words, language }: Wording): ReportedStep['facts'] {
  const lead = intervention.lead.map((one, index) => midSentence(say(legend.lead[one]), index));
  return [
    { label: words.firstStep, text: say(intervention.firstStep) },
    { label: words.lead, text: listed(lead, language) },
    { label: words.effort, text: say(legend.effort[intervention.effort]) },
    { label: words.needed, text: say(intervention.preconditions) },
    { label: words.notWhen, text: say(intervention.contraindication) },
    { label: words.evidence, text: legend.evidence[intervention.evidence.level][language] },
  ];
}

function reportedSource(id: string): ReportedSource {
  const { cite, url } = referenceOf(id);
  return { id, citation: cite, url };
}

/** Behind the first, an entry of a list begins small; abbreviations such as UWV stay as they are. */
function midSentence(label: string, index: number): string {
  return index > 0 && !/^\p{Lu}\p{Lu}/u.test(label) ? `${label[0]?.toLowerCase()}${label.slice(1)}` : label;
}
