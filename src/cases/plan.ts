import type { PlanEntry } from './schema/plan';

export type { PlanEntry, Team, TeamMember } from './schema/plan';

/** Whether an agreement still asks for something. */
export function isOpenAgreement({ decision, status }: PlanEntry): boolean {
  return decision === 'accepted' && (status === 'open' || status === 'started');
}
