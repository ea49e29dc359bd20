import '../../src/questions/professionalInstrument';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Case } from '../../src/cases/case';
import { noRoles, type RoleId, rolesOf, tickedRole, withRoles } from '../../src/cases/roles';
import { aCase } from '../fixtures/case';

const order: readonly RoleId[] = ['ambassadeur', 'adviseur', 'ondersteuner'];
const anyRole = fc.constantFrom(...order);
const anyList = fc.constantFrom('has' as const, 'wants' as const);
const anyTick = fc.tuple(anyList, anyRole, fc.boolean());

describe('the roles of a case', () => {
  it('are empty as long as nothing was chosen', () => {
    expect(rolesOf(aCase({ route: 'professional' }))).toEqual(noRoles);
  });

  it('are kept in it, and it stays valid', () => {
    const roles = { has: ['adviseur' as const], wants: ['ondersteuner' as const], note: 'Met Noor.' };
    const record = withRoles(roles)(aCase({ route: 'professional' }));
    expect(rolesOf(record)).toEqual(roles);
    expect(Case.parse(record)).toEqual(record);
  });
});

describe('ticking roles', () => {
  it('changes one list and leaves the other and the note', () => {
    const before = { has: ['ambassadeur' as const], wants: [], note: 'Later.' };
    expect(tickedRole(before, 'wants', 'adviseur', true)).toEqual({ ...before, wants: ['adviseur'] });
    expect(tickedRole(before, 'has', 'ambassadeur', false)).toEqual({ ...before, has: [] });
  });

  it('leaves the last word to the last tick, each role once and in order', () => {
    fc.assert(
      fc.property(fc.array(anyTick), (ticks) => {
        const roles = ticks.reduce(
          (sofar, [list, role, isOn]) => tickedRole(sofar, list, role, isOn),
          noRoles,
        );
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
    const twice = { has: ['adviseur' as const, 'adviseur' as const], wants: [], note: '' };
    expect(tickedRole(twice, 'has', 'ambassadeur', true).has).toEqual(['ambassadeur', 'adviseur']);
  });
});
