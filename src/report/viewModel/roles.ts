import { legend } from '../../advice/legend.content';
import type { Case } from '../../cases/case';
import { type RoleId, rolesOf } from '../../cases/roles';
import { policyOf } from '../../cases/routes/policyOf';
import { listed } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { interpretation } from '../interpretation';

/** One of the three ways in which a professional works with employers. */
export interface DescribedRole {
  readonly id: RoleId;
  readonly label: string;
  /** What one does in this role. */
  readonly text: string;
}

interface RoleViewModel extends DescribedRole {
  readonly has: boolean;
  readonly wants: boolean;
  /** Whether one has it and wants it, in words. */
  readonly said: string;
}

/** What a professional says of the roles, in words. */
export interface RolesViewModel {
  readonly roles: readonly RoleViewModel[];
  /** Which role is wanted and not there yet, in one sentence. Says so too when there is none. */
  readonly sentence: string;
  readonly note: string;
}

/** The three roles, in fixed order. */
export function rolesIn(language: Language): readonly DescribedRole[] {
  return interpretation.professionalRoute.roles.map(({ id, text }) => ({
    id,
    label: textIn(legend.professionalRole[id], language),
    text: textIn(text, language),
  }));
}

/** The roles of a case; null on a route that asks for none. */
export function rolesViewModel(
  record: Pick<Case, 'route' | 'roles'>,
  language: Language,
): RolesViewModel | null {
  if (!policyOf(record.route).hasRoles) return null;
  const { note, ...lists } = rolesOf(record);
  const roles = rolesIn(language).map((role): RoleViewModel => {
    const [has, wants] = [lists.has.includes(role.id), lists.wants.includes(role.id)];
    return { ...role, has, wants, said: saidOf(has, wants, language) };
  });
  return { roles, sentence: sentenceOf(roles, language), note };
}

function saidOf(has: boolean, wants: boolean, language: Language): string {
  const words = wordsIn(language, 'own');
  if (has) return wants ? words.hasAndWants : words.hasOnly;
  return wants ? words.wantsOnly : words.neither;
}

function sentenceOf(roles: readonly RoleViewModel[], language: Language): string {
  const words = wordsIn(language, 'own');
  const missing = roles.filter(({ has, wants }) => wants && !has).map(({ label }) => label.toLowerCase());
  if (missing.length > 0) return words.stillWanted(listed(missing, language), missing.length);
  if (roles.some(({ wants }) => wants)) return words.hasAllWanted;
  return roles.some(({ has }) => has) ? words.wantsNone : words.noRoles;
}
