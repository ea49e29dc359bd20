import { isSame } from '../lib/isSame';
import { approachOf } from './approaching';
import type { Background } from './background';
import type { Case, Measurement, Roles } from './case';
import type { PlanEntry, Team } from './plan';
import type { Approach, Suitability } from './schema/caseApproach';

/** Whether two copies of a case say the same, whatever counts or dates them. */
export function saysTheSame(one: Case, other: Case): boolean {
  return one === other || isSame(meaningOf(one), meaningOf(other));
}

/**
 * What a case says, without what counts and dates it, and without what says nothing: a text that was emptied, a
 * part in which nothing stands, the day of what did not happen. So what was done and taken back leaves no trace.
 */
export function meaningOf(record: Case) {
  const {
    revision: _revision,
    updatedAt: _updatedAt,
    ancestors: _ancestors,
    team,
    approach,
    roles,
    ...said
  } = record;
  const approached = approach && approachIn(approach);
  return {
    ...said,
    measurements: said.measurements.map(measurementIn),
    plan: said.plan.map(entryIn),
    ...(team && isTeam(team) ? { team } : {}),
    ...(approached && !isSame(approached, approachIn(approachOf({}))) ? { approach: approached } : {}),
    ...(roles && isRoles(roles) ? { roles } : {}),
  };
}

function measurementIn(measurement: Measurement): Measurement {
  return {
    ...measurement,
    background: backgroundIn(measurement.background),
    views: measurement.views.map((view) =>
      view.background ? { ...view, background: backgroundIn(view.background) } : view,
    ),
    notes: withText(measurement.notes),
  };
}

/** What was chosen of several answers says the same in any order. */
function backgroundIn(background: Background): Record<string, string | number | string[]> {
  return mapped(background, (answer) => (typeof answer === 'object' ? answer.toSorted() : answer));
}

function entryIn({ person, evaluation, ownStep, closedOn, replacedBy, ...entry }: PlanEntry): PlanEntry {
  const isClosed = entry.status === 'done' || entry.status === 'dropped';
  return {
    ...entry,
    ...(person ? { person } : {}),
    ...(evaluation ? { evaluation } : {}),
    ...(ownStep ? { ownStep } : {}),
    ...(closedOn && isClosed ? { closedOn } : {}),
    ...(replacedBy && entry.decision === 'replaced' ? { replacedBy } : {}),
  };
}

function approachIn({ checks, notes, suitability, placement }: Approach): Approach {
  return {
    checks: where(
      mapped(checks, (check) => ({ ...check, on: check.done ? check.on : null })),
      ({ done, note }) => done || note !== '',
    ),
    notes: withText(notes),
    suitability: suitabilityIn(suitability),
    placement: withText(placement),
  };
}

function suitabilityIn({ answers, decision, decidedOn, ...said }: Suitability): Suitability {
  return {
    ...said,
    answers: where(answers, ({ answer, note }) => answer !== null || note !== ''),
    decision,
    decidedOn: decision === null ? null : decidedOn,
  };
}

function isTeam({ goal, members }: Team): boolean {
  return goal !== '' || members.length > 0;
}

function isRoles({ has, wants, note }: Roles): boolean {
  return has.length > 0 || wants.length > 0 || note !== '';
}

function withText(texts: Readonly<Record<string, string>>): Record<string, string> {
  return where(texts, (text) => text !== '');
}

function where<Value>(
  record: Readonly<Record<string, Value>>,
  holds: (value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => holds(value)));
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
