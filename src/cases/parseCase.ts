import { Case } from './case';

/** Checks stored data. The professional's questionnaire is loaded first when the data needs it. */
export async function parseCase(data: unknown) {
  if (isProfessional(data)) await import('../questions/professionalInstrument');
  return Case.safeParse(data);
}

function isProfessional(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'route') === 'professional';
}
