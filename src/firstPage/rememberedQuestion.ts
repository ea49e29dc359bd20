/** What the question on the screen says that the questionnaire does not: enough to draw it before its case is read. */
export interface RememberedQuestion {
  /** Of the case. */
  readonly id: string;
  /** The name of the employer. */
  readonly employer: string;
  readonly item: string;
  readonly language: string;
  /** Such as "Attitude, question 1 of 5". */
  readonly position: string;
  readonly block: string;
  readonly blockLabel: string;
  readonly goal: string;
  /** The value of the chosen answer; empty for none. */
  readonly chosen: string;
  /** What to talk about, with two at the table; else empty. */
  readonly conversation: string;
}

/** Where small choices of this browser are kept. */
interface Preferences {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

const NAME = 'question';

const texts = [
  'id',
  'employer',
  'item',
  'language',
  'position',
  'block',
  'blockLabel',
  'goal',
  'chosen',
  'conversation',
] as const satisfies readonly (keyof RememberedQuestion)[];

/** The question that was on the screen last; null when there is none, or it cannot be read. */
export function rememberedQuestion(preferences: Preferences): RememberedQuestion | null {
  try {
    const said: unknown = JSON.parse(preferences.get(NAME) ?? 'null');
    return isRemembered(said) ? said : null;
  } catch {
    return null;
  }
}

/** @param question null when its case is gone from this device */
export function rememberQuestion(preferences: Preferences, question: RememberedQuestion | null): void {
  preferences.set(NAME, JSON.stringify(question));
}

function isRemembered(said: unknown): said is RememberedQuestion {
  if (typeof said !== 'object' || said === null) return false;
  return texts.every((name) => typeof Reflect.get(said, name) === 'string');
}
