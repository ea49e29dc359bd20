import { legend } from '../advice/catalogue';
import type { Chosen } from '../advice/choosing';
import type { ProfessionalAction } from '../advice/professionalActions';
import { listed } from '../i18n/format';
import { referenceOf } from '../library/references';
import { phases } from '../questions/instrument';
import type { Outcome } from './outcome';
import type { ReportedSource, ReportedStep } from './report';
import { whyOf } from './why';
import type { Wording } from './wording';

/** A chosen intervention in words. */
export function reportedStep(chosen: Chosen, outcome: Outcome, wording: Wording): ReportedStep {
  const { say, language } = wording;
  const { intervention } = chosen.step;
  return {
    id: intervention.id,
    title: say(intervention.title),
    description: say(intervention.description),
    firstStep: say(intervention.firstStep),
    lead: listed(
      intervention.lead.map((lead, index) => midSentence(say(legend.lead[lead]), index)),
      language,
    ),
    effort: say(legend.effort[intervention.effort]),
    phases: listed(
      phases
        .filter(({ id }) => intervention.phases.includes(id))
        .map(({ label }) => say(label).toLowerCase()),
      language,
    ),
    preconditions: say(intervention.preconditions),
    contraindication: say(intervention.contraindication),
    evidence: legend.evidence[intervention.evidence.level][language],
    why: whyOf(chosen, outcome, wording),
    sources: intervention.sources.map(reportedSource),
  };
}

/** A professional's action in words; it has no points, no lead and no rules. */
export function reportedAction(action: ProfessionalAction, wording: Wording): ReportedStep {
  const { say } = wording;
  return {
    id: action.id,
    title: say(action.title),
    description: '',
    firstStep: say(action.firstStep),
    lead: '',
    effort: '',
    phases: '',
    preconditions: '',
    contraindication: '',
    evidence: '',
    why: [],
    sources: action.sources.map(reportedSource),
  };
}

function reportedSource(id: string): ReportedSource {
  const { cite, url } = referenceOf(id);
  return { id, citation: cite, url };
}

/** Behind the first, an entry of a list begins small; abbreviations such as UWV stay as they are. */
function midSentence(label: string, index: number): string {
  return index > 0 && !/^\p{Lu}\p{Lu}/u.test(label) ? `${label[0]?.toLowerCase()}${label.slice(1)}` : label;
}
