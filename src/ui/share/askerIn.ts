import type { InvitationTerms } from '../../cases/case';

/** Who asks, in one line: `name, organisation`; empty when nothing was said of that. */
export function askerIn({ from }: Pick<InvitationTerms, 'from'>): string {
  return [from.name, from.organisation].filter(Boolean).join(', ');
}
