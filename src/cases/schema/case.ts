import { z } from '../../lib/zod';
import { routeIds } from '../../questions/routeIds';
import { FactorId, FormId, InstrumentRef } from '../../questions/schema';
import { CASE_FORMAT, CASE_FORMAT_VERSION } from '../caseFormat';
import { checkIds, checkInstruments, checkMeasurement } from '../checkMeasurement';
import { Background } from './background';
import { Approach } from './caseApproach';
import { EmployerName, Goal, Mode, PhaseId, Sector } from './intake';
import { InvitationTerms } from './invitation';
import { PlanEntry, Team } from './plan';
import { Day, Line, Note, Reason } from './texts';
import { View } from './views';

const Id = z.guid();

/**
 * How the expert adds an own view to what the employer filled in alone: without seeing those answers, or
 * with them. Once both views were shown it is open.
 */
export const ExpertAccess = z.enum(['blind', 'open']);
export type ExpertAccess = z.infer<typeof ExpertAccess>;

export const Instant = z.iso.datetime();

export const ChosenFocus = z.strictObject({
  factors: z.array(FactorId).check(
    z.minLength(1),
    z.maxLength(2),
    z.refine((all) => new Set(all).size === all.length),
  ),
  reason: Reason,
});

export const Measurement = z
  .strictObject({
    id: Id,
    date: Day,
    instrument: InstrumentRef,
    form: FormId,
    mode: Mode,
    background: Background,
    /** Who answered, and what: any number of the employer, at most one given together and one of the expert. */
    views: z.array(View),
    /** By item. */
    notes: z.record(z.string(), Note),
    /** The view that the advice rests on, when one was chosen; its id. */
    basis: z.optional(Id),
    expertView: z.optional(ExpertAccess),
    chosenFocus: z.optional(ChosenFocus),
    /** When the result was first shown; null while the questions are being answered. */
    completedAt: z._default(z.nullable(Instant), null),
  })
  .check(checkMeasurement);
export type Measurement = Readonly<z.infer<typeof Measurement>>;

/** How a professional can work with employers. */
export const Role = z.enum(['ambassadeur', 'adviseur', 'ondersteuner']);

/** On the professional's own route: the roles one has now and those one wants. */
export const Roles = z.strictObject({ has: z.array(Role), wants: z.array(Role), note: Note });
export type Roles = Readonly<z.infer<typeof Roles>>;

/** What a copy of a case may leave out: the notes, or the expert's own ratings. */
export const LeftOut = z.enum(['notes', 'expertView']);
export type LeftOut = z.infer<typeof LeftOut>;

/** Everything that is kept about one employer. Position, scores and advice are derived, never kept. */
export const Case = z
  .strictObject({
    format: z.literal(CASE_FORMAT),
    formatVersion: z.literal(CASE_FORMAT_VERSION),
    id: Id,
    /** Grows with every change. It counts; of two branches it says nothing (see `versionOf`). */
    revision: z.int().check(z.minimum(0)),
    /** The saved versions that this one grew from, newest first; see `classifyConflict`. */
    ancestors: z.optional(z.array(Line)),
    createdAt: Instant,
    updatedAt: Instant,
    route: z.enum(routeIds),
    /** The filled-in case that shows newcomers the product. */
    example: z.optional(z.literal(true)),
    /** Put away: kept as it is, and out of the list of what is being worked on. */
    archived: z.optional(z.literal(true)),
    /** Of whoever answers an invitation: what it said, and where the answers go. */
    invitation: z.optional(InvitationTerms),
    /** What was left out when this copy was made for a reader; a whole case has none. Editing keeps it. */
    leftOut: z.optional(z.array(LeftOut).check(z.minLength(1))),
    employer: z.strictObject({
      name: EmployerName,
      sector: Sector,
      contact: Line,
      place: Line,
    }),
    expert: z.strictObject({ name: Line, organisation: Line }),
    goal: Goal,
    phase: PhaseId,
    otherProfessionals: z.boolean(),
    measurements: z.array(Measurement).check(z.minLength(1)),
    plan: z.array(PlanEntry),
    team: z.optional(Team),
    approach: z.optional(Approach),
    roles: z.optional(Roles),
  })
  .check(checkInstruments, checkIds);
export type Case = Readonly<z.infer<typeof Case>>;
