import { rolesOf, tickedRole } from '../roles';
import type { Handlers } from './handler';

export const roleHandlers: Handlers<'role.ticked' | 'roles.noted'> = {
  'role.ticked': {
    apply: (record, { list, role, isOn }) => ({
      ...record,
      roles: tickedRole(rolesOf(record), list, role, isOn),
    }),
    inverse: (record, { list, role }) => [
      { type: 'role.ticked', list, role, isOn: rolesOf(record)[list].includes(role) },
    ],
  },
  'roles.noted': {
    apply: (record, { note }) => ({ ...record, roles: { ...rolesOf(record), note } }),
    inverse: (record) => [{ type: 'roles.noted', note: rolesOf(record).note }],
  },
};
