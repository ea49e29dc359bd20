import type { Case } from '../../../src/cases/case';
import type { CommandOf, CommandType } from '../../../src/cases/commands/caseCommand';
import { isOwnStep } from '../../../src/cases/planning';

type Touches = {
  readonly [Type in CommandType]: (command: CommandOf<Type>, record: Case) => readonly string[];
};

/** Where each command may change a case: the paths that it names, as `differences` calls them. */
const touches: Touches = {
  'rating.given': ({ measurement, view, item }) => [`${viewAt(measurement, view)}/ratings/${item}`],
  'rating.cleared': ({ measurement, view, item }) => [`${viewAt(measurement, view)}/ratings/${item}`],
  'note.written': ({ measurement, item }) => [`${measurementAt(measurement)}/notes/${item}`],
  'detail.changed': ({ field }) => [field.replace('.', '/')],
  'archiving.changed': () => ['archived'],
  'measurement.begun': ({ measurement }) => [measurementAt(measurement)],
  'measurement.withdrawn': ({ measurement }) => [measurementAt(measurement)],
  'measurement.restored': ({ restored }) => [measurementAt(restored.id)],
  'measurement.completed': ({ measurement }) => [`${measurementAt(measurement)}/completedAt`],
  'mode.chosen': ({ measurement }, record) => [
    `${measurementAt(measurement)}/mode`,
    // The one view of the employer's side follows who is at the table.
    ...kindsIn(record, measurement),
  ],
  'form.chosen': ({ measurement }) => [`${measurementAt(measurement)}/form`],
  'background.answered': ({ measurement, question }) => [
    `${measurementAt(measurement)}/background/${question}`,
  ],
  'option.chosen': ({ measurement, question }) => [`${measurementAt(measurement)}/background/${question}`],
  'option.cleared': ({ measurement, question }) => [`${measurementAt(measurement)}/background/${question}`],
  'view.added': ({ measurement, view }) => [viewAt(measurement, view)],
  'view.removed': ({ measurement, view }) => [
    viewAt(measurement, view),
    // What is gone can be the basis no longer.
    `${measurementAt(measurement)}/basis`,
  ],
  'respondent.changed': ({ measurement, view, field }) => [
    `${viewAt(measurement, view)}/respondent/${field}`,
  ],
  'basis.chosen': ({ measurement }) => [`${measurementAt(measurement)}/basis`],
  'expertAccess.chosen': ({ measurement }) => [`${measurementAt(measurement)}/expertView`],
  'focus.chosen': ({ measurement }) => [`${measurementAt(measurement)}/chosenFocus`],
  'step.decided': ({ entry, intervention }, record) => [
    `plan/${entry}`,
    ...decisionAbout(record, intervention),
  ],
  'step.replaced': ({ entry, intervention, by }, record) => [
    `plan/${entry}`,
    `plan/${by.entry}`,
    ...decisionAbout(record, intervention),
    ...('intervention' in by ? decisionAbout(record, by.intervention) : []),
  ],
  'decision.restored': ({ entry }) => decisionAt(entry),
  'ownStep.added': ({ entry }) => [`plan/${entry}`],
  'entry.changed': ({ entry, field }) => [`plan/${entry}/${field}`],
  'entry.statusChanged': ({ entry }) => [`plan/${entry}/status`, `plan/${entry}/closedOn`],
  'entry.removed': ({ entry }, { plan }) => [
    `plan/${entry}`,
    // What it came in place of is left out from now on.
    ...plan.filter(({ replacedBy }) => replacedBy === entry).flatMap(({ id }) => decisionAt(id)),
  ],
  'entry.restored': ({ restored, replaced }) => [`plan/${restored.id}`, ...replaced.flatMap(decisionAt)],
  'teamGoal.written': () => ['team/goal'],
  'member.added': ({ added }) => [`team/members/${added.id}`],
  'member.changed': ({ member, field }) => [`team/members/${member}/${field}`],
  'member.removed': ({ member }) => [`team/members/${member}`],
  'check.ticked': ({ check }) => [`approach/checks/${check}/done`, `approach/checks/${check}/on`],
  'check.dated': ({ check }) => [`approach/checks/${check}/on`],
  'check.noted': ({ check }) => [`approach/checks/${check}/note`],
  'phase.noted': ({ phase }) => [`approach/notes/${phase}`],
  'suitability.answered': ({ question }) => [`approach/suitability/answers/${question}/answer`],
  'suitability.noted': ({ question }) => [`approach/suitability/answers/${question}/note`],
  'suitability.decided': () => ['approach/suitability/decision', 'approach/suitability/decidedOn'],
  'suitability.reasoned': () => ['approach/suitability/reason'],
  'suitability.postponed': () => ['approach/suitability/reviewOn'],
  'placement.written': ({ field }) => [`approach/placement/${field}`],
  'role.ticked': ({ list }) => [`roles/${list}`],
  'roles.noted': () => ['roles/note'],
};

/** Where a command may change this case. */
export function touchedBy(command: CommandOf<CommandType>, record: Case): readonly string[] {
  // Each takes the command of its own type; the compiler cannot follow that.
  const byType: Readonly<Record<CommandType, (command: never, record: Case) => readonly string[]>> = touches;
  return byType[command.type](command as never, record);
}

function measurementAt(id: string): string {
  return `measurements/${id}`;
}

function viewAt(measurement: string, view: string): string {
  return `${measurementAt(measurement)}/views/${view}`;
}

function kindsIn({ measurements }: Case, id: string): readonly string[] {
  const views = measurements.find((one) => one.id === id)?.views ?? [];
  const own = views.filter(({ kind }) => kind !== 'expert');
  return own.length === 1 ? own.map((view) => `${viewAt(id, view.id)}/kind`) : [];
}

/** A step in someone's own words is known by its entry. */
function decisionAbout({ plan }: Case, intervention: string): readonly string[] {
  if (isOwnStep({ intervention })) return [];
  const entry = plan.findLast((one) => one.intervention === intervention);
  return entry ? decisionAt(entry.id) : [];
}

function decisionAt(entry: string): readonly string[] {
  return ['decision', 'reason', 'decidedOn', 'replacedBy'].map((field) => `plan/${entry}/${field}`);
}
