import { derivedId } from '../lib/hash';
import type { Case } from './case';

/** Letters and digits that nobody takes for each other when reading them off paper (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight signs are 40 bits: among ten thousand cases two of one code are not to be expected. */
const LENGTH = 8;

/**
 * The code of a case on paper, such as `7K3Q-F9M2`: it follows from the id alone, so that a form that was printed on
 * one device is known on another, and says nothing of whose it is.
 */
export function paperCode({ id }: Pick<Case, 'id'>): string {
  const digits = derivedId(`${id.toLowerCase()}/paper`)
    .replaceAll('-', '')
    .slice(0, (LENGTH * 5) / 4);
  let rest = Number.parseInt(digits, 16);
  let code = '';
  while (code.length < LENGTH) {
    code = `${SIGNS[rest % SIGNS.length]}${code}`;
    rest = Math.floor(rest / SIGNS.length);
  }
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}
