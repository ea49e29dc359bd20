// Every questionnaire is known before a record can be called invalid.
import '../questions/professionalInstrument';
import { type StoredCase, storedCase } from './storedCase';

/** Checks stored data of either route, for whoever may not wait for a questionnaire. */
export function anyStoredCase(data: unknown): StoredCase {
  return storedCase(data);
}
