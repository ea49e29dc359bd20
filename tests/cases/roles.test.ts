import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roles } from '../../src/cases/case';
import type { CaseChange } from '../../src/cases/commands/caseCommand';
import { noRoles, type RoleId, rolesOf, tickedRole } from '../../src/cases/roles';
import { Case } from '../../src/cases/schema/case';
import { aCase } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';

const order: readonly RoleId[] = ['ambassadeur', 'adviseur', 'ondersteuner'];
const anyRole = fc.constantFrom(...order);
const anyList = fc.constantFrom('has' as const, 'wants' as const);
const anyTick = fc.tuple(anyList, anyRole, fc.boolean());

const own = aCase({ route: 'professional' });

const tick = (list: 'has' | 'wants', role: RoleId, isOn = true): CaseChange => ({
  type: 'role.ticked',
  list,
  role,
  isOn,
});

describe('the roles of a case', () => {
  it('are empty as long as nothing was chosen', () => {
    expect(own.roles).toBeUndefined();
    expect(rolesOf(own)).toEqual(noRoles);
  });

  it('are kept in it, and it stays valid', () => {
    const record = changedBy(own, tick('has', 'adviseur'), tick('wants', 'ondersteuner'), {
      type: 'roles.noted',
      note: 'Met Noor.',
    });
    expect(rolesOf(record)).toEqual({ has: ['adviseur'], wants: ['ondersteuner'], note: 'Met Noor.' });
    expect(Case.parse(record)).toEqual(record);
  });
});

describe('ticking roles', () => {
  it('changes one list and leaves the other and the note', () => {
    const roles: Roles = { has: ['ambassadeur'], wants: [], note: 'Later.' };
    const before = { ...own, roles };
    expect(changedBy(before, tick('wants', 'adviseur')).roles).toEqual({ ...roles, wants: ['adviseur'] });
    expect(changedBy(before, tick('has', 'ambassadeur', false)).roles).toEqual({ ...roles, has: [] });
  });

  it('leaves the last word to the last tick, each role once and in order', () => {
    fc.assert(
      fc.property(fc.array(anyTick), (ticks) => {
        const roles = rolesOf(changedBy(own, ...ticks.map((said) => tick(...said))));
        for (const list of ['has', 'wants'] as const) {
          const wanted = order.filter(
            (role) => ticks.findLast(([of, one]) => of === list && one === role)?.[2] ?? false,
          );
          expect(roles[list]).toEqual(wanted);
        }
      }),
    );
  });

  it('mends a list from elsewhere that names a role twice', () => {
    const twice: Roles = { has: ['adviseur', 'adviseur'], wants: [], note: '' };
    expect(tickedRole(twice, 'has', 'ambassadeur', true).has).toEqual(['ambassadeur', 'adviseur']);
  });
});
