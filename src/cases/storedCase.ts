import { CASE_FORMAT, CASE_FORMAT_VERSION, Case } from './case';

/** What a record in the store turns out to be. */
export type StoredCase =
  | { readonly kind: 'case'; readonly case: Case }
  /** Written by a newer version of the app: nothing to touch. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'invalid'; readonly cause: unknown };

/** Checks stored data. The questionnaire that it names has to be loaded; `parseStored` sees to that. */
export function storedCase(data: unknown): StoredCase {
  if (fieldOf(data, 'format') === CASE_FORMAT && Number(fieldOf(data, 'formatVersion')) > CASE_FORMAT_VERSION)
    return { kind: 'newer' };
  const parsed = Case.safeParse(data);
  return parsed.success ? { kind: 'case', case: parsed.data } : { kind: 'invalid', cause: parsed.error };
}

/** The same. The professional's questionnaire is loaded first when the data needs it. */
export async function parseStored(data: unknown): Promise<StoredCase> {
  if (fieldOf(data, 'route') === 'professional') await import('../questions/professionalInstrument');
  return storedCase(data);
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
}
