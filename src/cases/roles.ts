import type { Case, Roles } from './case';

export type RoleId = Roles['has'][number];

/** In the order in which they are shown and kept. */
const order: readonly RoleId[] = ['ambassadeur', 'adviseur', 'ondersteuner'];

/** What is said of the roles before anything is chosen. */
export const noRoles: Roles = { has: [], wants: [], note: '' };

/** The roles of a professional; empty when they were left for later. */
export function rolesOf({ roles }: Pick<Case, 'roles'>): Roles {
  return roles ?? noRoles;
}

/**
 * The roles after one was ticked or unticked, each once and in fixed order.
 * @param list the roles one has now, or those one wants
 */
export function tickedRole(roles: Roles, list: 'has' | 'wants', role: RoleId, isOn: boolean): Roles {
  const ticked = order.filter((one) => (one === role ? isOn : roles[list].includes(one)));
  return { ...roles, [list]: ticked };
}
