import { currentInstrument } from '../questions/instruments';
import type { InstrumentRef } from '../questions/schema';
import { possibleIn } from './background';
import { CASE_FORMAT, CASE_FORMAT_VERSION, type Case, currentMeasurement, type Measurement } from './case';
import type { Intake } from './intake';
import { policyOf } from './routes/policyOf';

/** Ids and the clock, given in from outside so that a test can hold them still. */
export interface Environment {
  readonly newId: () => string;
  readonly now: () => Date;
  /** The ISO day on the calendar of whoever sits there, which may differ from the day in UTC. */
  readonly today: () => string;
}

/** The questionnaire of a route, in the version that new measurements use. */
export function instrumentFor(route: Case['route']): InstrumentRef {
  const { id, version } = currentInstrument(policyOf(route).instrument);
  return { id, version };
}

/** A case with one measurement that has just begun. */
export function newCase(route: Case['route'], intake: Intake, { newId, now, today }: Environment): Case {
  const instant = now().toISOString();
  const { mode, form } = intake;
  const measurement: Measurement = {
    id: newId(),
    date: today(),
    instrument: instrumentFor(route),
    form,
    mode,
    background: possibleIn(currentInstrument(policyOf(route).instrument), intake.background),
    views: [
      {
        id: newId(),
        kind: mode === 'together' ? 'together' : 'employer',
        respondent: { role: '', label: '' },
        ratings: {},
      },
    ],
    notes: {},
    completedAt: null,
  };
  return {
    format: CASE_FORMAT,
    formatVersion: CASE_FORMAT_VERSION,
    id: newId(),
    revision: 0,
    createdAt: instant,
    updatedAt: instant,
    route,
    employer: { name: intake.name, sector: intake.sector, contact: intake.contact, place: intake.place },
    expert: { name: intake.expertName, organisation: intake.expertOrganisation },
    goal: intake.goal,
    phase: intake.phase,
    otherProfessionals: intake.otherProfessionals,
    measurements: [measurement],
    plan: [],
  };
}

/** The intake as the case remembers it. */
export function intakeOf(record: Case): Intake {
  const { employer, expert, goal, phase, otherProfessionals } = record;
  const { mode, form, background } = currentMeasurement(record);
  return {
    name: employer.name,
    sector: employer.sector,
    place: employer.place,
    contact: employer.contact,
    expertName: expert.name,
    expertOrganisation: expert.organisation,
    mode,
    form,
    goal,
    phase,
    otherProfessionals,
    background,
  };
}

/** The same case under a new id, for keeping both when a file holds a case that is already here. */
export function copied(record: Case, { newId, now }: Environment): Case {
  const { ancestors: _, ...rest } = record;
  return { ...rest, id: newId(), revision: 0, updatedAt: now().toISOString() };
}
