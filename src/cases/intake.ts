import { isOneOf } from '../lib/isOneOf';
import { ownValue } from '../lib/ownValue';
import { phases } from '../questions/instrument';
import type { FormId, Instrument } from '../questions/schema';
import { sectors } from '../questions/sectors.content';
import { isPossibleAnswer, possibleIn, questionsAsked } from './background';
import { keptForm, limits } from './limits';

/** Who is at the table: employer and expert together, or the employer alone. */
export const modes = ['together', 'self'] as const;
export type Mode = (typeof modes)[number];

const forms = ['full', 'short', 'professional'] as const satisfies readonly FormId[];

/** What is asked before the first item. Only the name and who is at the table are required. */
export interface Intake {
  readonly name: string;
  readonly sector: string | null;
  readonly place: string;
  readonly contact: string;
  readonly expertName: string;
  readonly expertOrganisation: string;
  readonly mode: Mode;
  readonly form: FormId;
  readonly goal: string;
  readonly phase: number;
  readonly otherProfessionals: boolean;
  /** By question. Which answers are possible is up to the version that is asked. */
  readonly background: Readonly<Record<string, unknown>>;
}

type Field = Exclude<keyof Intake, 'background'>;

/** What is wrong with a field. */
type IntakeProblem = 'nameMissing' | 'modeMissing' | 'tooLong' | 'notAllowed';

/** A field as it is kept, or what is wrong with it. */
export type ReadField<Value> =
  | { readonly kind: 'fits'; readonly value: Value }
  | { readonly kind: 'wrong'; readonly problem: IntakeProblem };

type Read<Value> = (value: unknown) => ReadField<Value>;

/** Plain functions, no schema: the first question does not wait for a library of checks. */
const readers: { readonly [Name in Field]: Read<Intake[Name]> } = {
  name: (value) => {
    const read = text(limits.name)(value);
    return read.kind === 'fits' && read.value === '' ? wrong('nameMissing') : read;
  },
  sector: only((value): value is Intake['sector'] => value === null || isIdIn(sectors, value)),
  place: text(limits.line),
  contact: text(limits.line),
  expertName: text(limits.line),
  expertOrganisation: text(limits.line),
  mode: only((value) => isOneOf(modes, value), 'modeMissing'),
  form: only((value) => isOneOf(forms, value)),
  goal: text(limits.goal),
  phase: only((value): value is Intake['phase'] => isIdIn(phases, value)),
  otherProfessionals: only((value) => typeof value === 'boolean'),
};

/** Reads one field as someone left it: texts as they are kept (`keptForm`). */
export function readField<Name extends Field>(name: Name, value: unknown): ReadField<Intake[Name]> {
  return readers[name](value);
}

/** The intake as it is kept, or what is wrong by the name of the field, such as `goal` or `background.BG-1`. */
export type ReadIntake =
  | { readonly kind: 'fits'; readonly intake: Intake }
  | { readonly kind: 'wrong'; readonly problems: ReadonlyMap<string, IntakeProblem> };

/**
 * Reads the whole intake for a version of the questionnaire. An answer to what is not asked, given the others, is
 * not looked at: it is kept, and never stands in the way.
 * @param said the fields as their form holds them, not checked
 */
export function readIntake(
  instrument: Pick<Instrument, 'background'>,
  said: Readonly<Record<Field, unknown>> & Pick<Intake, 'background'>,
): ReadIntake {
  const problems = new Map<string, IntakeProblem>();
  const fields = Object.entries(readers).map(([name, read]) => {
    const found = read(said[name as Field]);
    if (found.kind === 'wrong') problems.set(name, found.problem);
    return [name, found.kind === 'fits' ? found.value : undefined];
  });
  const { background } = said;
  for (const question of questionsAsked(instrument, possibleIn(instrument, background))) {
    const answer = ownValue(background, question.id);
    if (answer !== undefined && !isPossibleAnswer(question, answer)) {
      problems.set(`background.${question.id}`, 'notAllowed');
    }
  }
  // Every field was read, and by the reader of its own name.
  return problems.size > 0
    ? { kind: 'wrong', problems }
    : { kind: 'fits', intake: { ...Object.fromEntries(fields), background } as Intake };
}

function isIdIn(all: readonly { readonly id: string | number }[], value: unknown): boolean {
  return all.some(({ id }) => id === value);
}

function text(max: number): Read<string> {
  return (value) => {
    if (typeof value !== 'string') return wrong('notAllowed');
    const kept = keptForm(value);
    return kept.length > max ? wrong('tooLong') : { kind: 'fits', value: kept };
  };
}

/** @param isAllowed tells the compiler what the value is */
function only<Value>(
  isAllowed: (value: unknown) => value is Value,
  problem: IntakeProblem = 'notAllowed',
): Read<Value> {
  return (value) => (isAllowed(value) ? { kind: 'fits', value } : wrong(problem));
}

function wrong(problem: IntakeProblem): { readonly kind: 'wrong'; readonly problem: IntakeProblem } {
  return { kind: 'wrong', problem };
}
