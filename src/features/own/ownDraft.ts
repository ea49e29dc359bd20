import type { Roles } from '../../cases/case';
import type { Intake } from '../../cases/intake';
import { noRoles } from '../../cases/roles';
import { professionalRoute } from '../../cases/routes/professionalRoute';
import { currentInstrument } from '../../questions/instruments';

/** What the form about one's own work asks, as it stands in the fields: not checked yet. */
export type OwnSaid = Pick<Intake, 'name' | 'expertOrganisation' | 'goal'>;

/** A new measurement of the own work that was not begun yet. */
interface OwnDraft {
  readonly said: OwnSaid;
  readonly roles: Roles;
}

export const emptyDraft: OwnDraft = {
  said: { name: '', expertOrganisation: '', goal: '' },
  roles: noRoles,
};

/** For as long as the app is open: whoever leaves the page for a moment finds it again. */
let last = emptyDraft;

export function lastDraft(): OwnDraft {
  return last;
}

export function rememberDraft(draft: OwnDraft): void {
  last = draft;
}

/**
 * The goal as a case keeps it: empty while it is the proposed one, so that it is said in the language of
 * whoever reads it.
 */
export function ownGoal(goal: string): string {
  const proposed = currentInstrument(professionalRoute.instrument).goal ?? {};
  return Object.values(proposed).includes(goal.trim()) ? '' : goal;
}
