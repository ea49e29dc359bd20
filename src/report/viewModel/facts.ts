import type { Outcome } from '../../advice/outcome';
import type { Case, Measurement } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { writtenDay } from '../../i18n/format';
import { phases } from '../../questions/instrument';
import { sectors } from '../../questions/sectors.content';
import type { Wording } from './wording';

/** A label and what it stands for, as on the front of a file. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What a case says about itself and about this measurement, in order; what is empty is left out. */
export function factsOf(
  record: Case,
  measurement: Measurement,
  outcome: Outcome,
  { words, say, language }: Wording,
): readonly Fact[] {
  const { route, employer, expert, goal, phase } = record;
  const sector = sectors.find(({ id }) => id === employer.sector);
  const stage = policyOf(route).hasPhases ? phases.find(({ id }) => id === phase) : undefined;
  const index = record.measurements.findIndex(({ id }) => id === measurement.id) + 1;
  return [
    { label: words.facts.employer, text: employer.name },
    { label: words.facts.sector, text: sector ? say(sector.label) : '' },
    { label: words.facts.place, text: employer.place },
    { label: words.facts.contact, text: employer.contact },
    { label: words.facts.date, text: writtenDay(measurement.date, language) },
    { label: words.facts.filledIn, text: words.modes[measurement.mode] },
    { label: words.facts.expert, text: [expert.name, expert.organisation].filter(Boolean).join(', ') },
    { label: words.facts.form, text: `${say(outcome.form.label)}, ${words.firstMeasurement(index)}` },
    { label: words.facts.phase, text: stage ? `${stage.id}. ${say(stage.label)}` : '' },
    { label: words.facts.goal, text: goal },
  ].filter(({ text }) => text !== '');
}

/** Day, how it was filled in and how many questions it had, in one line. */
export function bylineOf(measurement: Measurement, { items }: Outcome, { words, language }: Wording): string {
  return [
    writtenDay(measurement.date, language),
    words.modes[measurement.mode],
    words.questions(items.length),
  ].join(' · ');
}
