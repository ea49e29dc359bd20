import type { InvitationTerms } from '../../cases/case';

type Asker = InvitationTerms['from'];

/** Who asked last: as long as the app is open, nobody types their own name twice. */
let last: Asker = { name: '', organisation: '' };

export function asker(): Asker {
  return last;
}

export function rememberAsker(from: Asker): void {
  last = from;
}
