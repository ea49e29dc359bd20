import '../../fixtures/questionnaires';
import { describe, expect, it } from 'vitest';
import { noRoles, type RoleId } from '../../../src/cases/roles';
import { languageIds } from '../../../src/i18n/languages';
import { rolesBlocks } from '../../../src/report/blocks/rolesBlocks';
import { rolesIn, rolesViewModel } from '../../../src/report/viewModel/roles';
import { aCase } from '../../fixtures/case';

function said(has: readonly RoleId[], wants: readonly RoleId[], note = '') {
  const record = { ...aCase({ route: 'professional' }), roles: { has: [...has], wants: [...wants], note } };
  const shown = rolesViewModel(record, 'nl');
  if (!shown) throw new Error('The own route has roles');
  return shown;
}

describe('the three roles', () => {
  it.each(languageIds)('are described in %s', (language) => {
    const roles = rolesIn(language);
    expect(roles.map(({ id }) => id)).toEqual(['ambassadeur', 'adviseur', 'ondersteuner']);
    for (const { label, text } of roles) {
      expect(label).not.toBe('');
      // The label stands above it already.
      expect(text).not.toContain(label);
    }
  });

  it("belong to the professional's own route alone", () => {
    expect(rolesViewModel({ ...aCase(), roles: noRoles }, 'nl')).toBeNull();
  });
});

describe('the sentence about the roles', () => {
  it.each([
    [[], [], 'U koos nog geen rol.'],
    [['adviseur'], [], 'U koos nog niet welke rol u wilt.'],
    [[], ['adviseur'], 'De rol van adviseur wilt u wel, maar heeft u nog niet.'],
    [
      ['adviseur'],
      ['ondersteuner', 'adviseur'],
      'De rol van ondersteuner wilt u wel, maar heeft u nog niet.',
    ],
    [
      [],
      ['ondersteuner', 'ambassadeur'],
      'De rollen van ambassadeur en ondersteuner wilt u wel, maar heeft u nog niet.',
    ],
    [['adviseur', 'ondersteuner'], ['adviseur'], 'U heeft alle rollen die u wilt.'],
  ] as const)('for having %j and wanting %j', (has, wants, sentence) => {
    expect(said(has, wants).sentence).toBe(sentence);
  });

  it('is there when the roles were left for later', () => {
    const shown = rolesViewModel(aCase({ route: 'professional' }), 'en');
    expect(shown?.sentence).toBe('You have not chosen a role yet.');
  });
});

describe('the roles in the PDF', () => {
  it('say of each role whether one has it and wants it', () => {
    const blocks = JSON.stringify(rolesBlocks(said(['ambassadeur', 'adviseur'], ['adviseur']), 'nl'));
    expect(blocks).toContain('{"label":"Ambassadeur","text":"U heeft deze rol nu."}');
    expect(blocks).toContain('{"label":"Adviseur","text":"U heeft deze rol nu, en u wilt hem."}');
    expect(blocks).toContain('{"label":"Ondersteuner","text":"Niet aangekruist."}');
  });

  it('carry the note when there is one', () => {
    expect(JSON.stringify(rolesBlocks(said([], [], 'Oefenen met Noor.'), 'nl'))).toContain(
      'Oefenen met Noor.',
    );
    expect(JSON.stringify(rolesBlocks(said(['adviseur'], []), 'nl'))).not.toContain('Aantekening');
  });

  it('are left out when nothing was said of them', () => {
    expect(rolesBlocks(said([], []), 'nl')).toEqual([]);
  });
});
