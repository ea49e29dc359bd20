import { z } from '../../lib/zod';
import { findInstrument } from '../../questions/instruments';
import { routeIds } from '../../questions/routeIds';
import { FormId, InstrumentRef, Rating } from '../../questions/schema';
import { isPossibleAnswer } from '../background';
import { CASE_FORMAT } from '../case';
import { hasForm, policyOf } from '../routes/policyOf';
import { Background } from '../schema/background';
import { ChosenFocus, ExpertAccess, Instant, LeftOut, Roles } from '../schema/case';
import { Approach } from '../schema/caseApproach';
import { EmployerName, Goal, Mode, PhaseId, Sector } from '../schema/intake';
import { Day, Line, Note, Reason } from '../schema/texts';

// Format 1, as the first builds wrote it. It never changes; what it shares with today's format may only grow.

const AnswerSchema = z.strictObject({
  employer: z.optional(Rating),
  expert: z.optional(Rating),
  note: z.optional(Note),
});

const Measurement1 = z
  .strictObject({
    id: z.guid(),
    date: Day,
    instrument: InstrumentRef,
    form: FormId,
    mode: Mode,
    background: Background,
    answers: z.record(z.string(), AnswerSchema),
    expertView: z.optional(ExpertAccess),
    chosenFocus: z.optional(ChosenFocus),
    completedAt: z._default(z.nullable(Instant), null),
  })
  .check(({ value, issues }) => {
    const report = (message: string, path: readonly PropertyKey[], input: unknown) =>
      issues.push({ code: 'custom', message, path: [...path], input, continue: true });
    const { instrument: ref, form, answers, background } = value;
    if (!hasForm(ref.id, form)) report('otherForm', ['form'], form);
    const instrument = findInstrument(ref);
    for (const [id, { employer, expert }] of Object.entries(answers)) {
      const item = instrument?.items.find((one) => one.id === id);
      if (!item) report('unknownItem', ['answers', id], id);
      else if (!item.allowNa) {
        if (employer === 'na') report('naNotAllowed', ['answers', id, 'employer'], employer);
        if (expert === 'na') report('naNotAllowed', ['answers', id, 'expert'], expert);
      }
    }
    for (const [id, answer] of Object.entries(background)) {
      const question = instrument?.background.find((one) => one.id === id);
      if (!question) report('unknownField', ['background', id], answer);
      else if (!isPossibleAnswer(question, answer)) {
        report('notAllowed', ['background', id], answer);
      }
    }
  });
export type Measurement1 = Readonly<z.infer<typeof Measurement1>>;

const PlanEntry1 = z.strictObject({
  intervention: Line,
  decision: z.enum(['accepted', 'replaced', 'declined']),
  reason: Reason,
  owner: Line,
  due: z.nullable(Day),
  status: z.enum(['open', 'started', 'done', 'dropped']),
  note: Note,
  ownStep: z.optional(Note),
  replacedBy: z.optional(Line),
  proposed: z.optional(z.boolean()),
  person: z.optional(Line),
  evaluation: z.optional(Note),
  decidedOn: z.optional(Day),
  closedOn: z.optional(Day),
});
export type PlanEntry1 = Readonly<z.infer<typeof PlanEntry1>>;

const Team1 = z.strictObject({
  goal: Note,
  members: z.array(
    z.strictObject({
      owner: Line,
      name: Line,
      part: z.enum(['', 'contact', 'help', 'obstacles', 'expectation']),
      does: Reason,
    }),
  ),
});

/** A case of format 1. */
export const Case1 = z
  .strictObject({
    format: z.literal(CASE_FORMAT),
    formatVersion: z.literal(1),
    id: z.guid(),
    revision: z.int().check(z.minimum(0)),
    createdAt: Instant,
    updatedAt: Instant,
    route: z.enum(routeIds),
    example: z.optional(z.literal(true)),
    archived: z.optional(z.literal(true)),
    leftOut: z.optional(z.array(LeftOut).check(z.minLength(1))),
    employer: z.strictObject({ name: EmployerName, sector: Sector, contact: Line, place: Line }),
    expert: z.strictObject({ name: Line, organisation: Line }),
    goal: Goal,
    phase: PhaseId,
    otherProfessionals: z.boolean(),
    measurements: z.array(Measurement1).check(z.minLength(1)),
    plan: z.array(PlanEntry1),
    team: z.optional(Team1),
    approach: z.optional(Approach),
    roles: z.optional(Roles),
  })
  .check(({ value, issues }) => {
    value.measurements.forEach(({ instrument: { id } }, index) => {
      if (id === policyOf(value.route).instrument) return;
      const path = ['measurements', index, 'instrument', 'id'];
      issues.push({ code: 'custom', message: 'otherRoute', path, input: id, continue: true });
    });
  });
export type Case1 = Readonly<z.infer<typeof Case1>>;
