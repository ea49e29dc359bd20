import { type Case, currentMeasurement } from '../cases/case';
import { policyOf } from '../cases/routes/policyOf';
import { measurementScores } from '../scoring/measurementScores';
import { fullContents, type ReportContents } from './contents';
import { hasPart } from './redactedCopy';

/**
 * `needed`: it cannot be left out, as the report rests on it. `absent`: there is nothing to leave out, or the
 * question makes no sense.
 */
type ContentChoice = 'offered' | 'needed' | 'absent';

export type ContentChoices = Readonly<Record<keyof ReportContents, ContentChoice>>;

/** Which choices make sense for a case. A report about someone's own work has no audience to choose. */
export function choicesFor(record: Case): ContentChoices {
  return {
    audience: policyOf(record.route).hasAudiences ? 'offered' : 'absent',
    notes: hasPart.notes(record) ? 'offered' : 'absent',
    expertView: expertChoice(record),
    answers: 'offered',
  };
}

/** The contents that were chosen, with all that this case offers no choice about. */
export function withinChoices(contents: ReportContents, choices: ContentChoices): ReportContents {
  return {
    audience: choices.audience === 'offered' ? contents.audience : fullContents.audience,
    notes: choices.notes !== 'offered' || contents.notes,
    expertView: choices.expertView !== 'offered' || contents.expertView,
    answers: choices.answers !== 'offered' || contents.answers,
  };
}

function expertChoice(record: Case): ContentChoice {
  if (!hasPart.expertView(record)) return 'absent';
  return measurementScores(currentMeasurement(record)).basis === 'expert' ? 'needed' : 'offered';
}
