import type { Answers } from '../questions/answers';
import { instrumentById } from '../questions/instrument';
import type { Instrument } from '../questions/schema';
import {
  CASE_FORMAT,
  CASE_FORMAT_VERSION,
  type Case,
  currentMeasurement,
  type ExpertView,
  type Measurement,
} from './case';
import type { Intake } from './intake';

/** What a walk says about a case, at one moment. */
export interface WalkedMeasurement {
  readonly intake: Intake;
  readonly answers: Answers;
  /** How the expert adds an own view; as it was when it is not said. */
  readonly expertView?: ExpertView | null;
  /** Whether the result is on the table: then the measurement counts as completed. */
  readonly isAtResult: boolean;
}

/** Ids and the clock, given in from outside so that a test can hold them still. */
export interface Origin {
  readonly newId: () => string;
  readonly now: () => Date;
  /** The ISO day on the calendar of whoever sits there, which may differ from the day in UTC. */
  readonly today: () => string;
}

/** The questionnaire that a route uses. @throws RangeError while it is not loaded */
export function instrumentOf(route: Case['route']): Instrument {
  return instrumentById(route === 'professional' ? 'igm-professional' : 'igm-employer');
}

/** A case with one measurement that has just begun. */
export function newCase(route: Case['route'], intake: Intake, { newId, now, today }: Origin): Case {
  const instant = now().toISOString();
  const { id, version } = instrumentOf(route);
  const measurement: Measurement = {
    id: newId(),
    date: today(),
    instrument: { id, version },
    form: intake.form,
    mode: intake.mode,
    background: intake.background,
    answers: {},
    completedAt: null,
  };
  const empty: Case = {
    format: CASE_FORMAT,
    formatVersion: CASE_FORMAT_VERSION,
    id: newId(),
    revision: 0,
    createdAt: instant,
    updatedAt: instant,
    route,
    employer: { name: intake.name, sector: null, contact: '', place: '' },
    expert: { name: '', organisation: '' },
    goal: '',
    phase: intake.phase,
    otherProfessionals: false,
    measurements: [measurement],
    plan: [],
  };
  return withIntake(empty, intake);
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

/** Whether two intakes say the same. */
export function isSameIntake(one: Intake, other: Intake): boolean {
  const [a, b] = [flat(one), flat(other)];
  return Object.keys({ ...a, ...b }).every((key) => a[key] === b[key]);
}

/** The case after a walk said something new: one revision further. */
export function walked(record: Case, said: WalkedMeasurement, now: Date): Case {
  const { intake, answers, expertView, isAtResult } = said;
  const instant = now.toISOString();
  const changed = withIntake(record, intake);
  const measurement = currentMeasurement(changed);
  const { completedAt } = measurement;
  return {
    ...changed,
    revision: record.revision + 1,
    updatedAt: instant,
    measurements: changed.measurements.with(-1, {
      ...measurement,
      answers,
      ...(expertView ? { expertView } : {}),
      completedAt: completedAt ?? (isAtResult ? instant : null),
    }),
  };
}

/**
 * A change of what a case holds beside the walk (plan, phases, roles, focus). It leaves alone what the walk
 * says: intake and answers.
 */
export type CaseEdit = (record: Case) => Case;

/** The case after a change: one revision further. */
export function edited(record: Case, edit: CaseEdit, now: Date): Case {
  return { ...edit(record), revision: record.revision + 1, updatedAt: now.toISOString() };
}

/** The same case under a new id, for keeping both when a file holds a case that is already here. */
export function copied(record: Case, { newId, now }: Origin): Case {
  return { ...record, id: newId(), revision: 0, updatedAt: now().toISOString() };
}

function withIntake(record: Case, intake: Intake): Case {
  const { mode, form, background } = intake;
  return {
    ...record,
    employer: { name: intake.name, sector: intake.sector, place: intake.place, contact: intake.contact },
    expert: { name: intake.expertName, organisation: intake.expertOrganisation },
    goal: intake.goal,
    phase: intake.phase,
    otherProfessionals: intake.otherProfessionals,
    measurements: record.measurements.with(-1, { ...currentMeasurement(record), mode, form, background }),
  };
}

function flat({ background, ...intake }: Intake): Readonly<Record<string, unknown>> {
  return { ...intake, ...background };
}
