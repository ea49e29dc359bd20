import { useId } from 'react';
import type { Roles } from '../../cases/case';
import type { RoleId } from '../../cases/roles';
import { type DescribedRole, rolesIn } from '../../report/viewModel/roles';
import { useLanguage, useWords } from '../language';
import './own.css';

const lists = ['has', 'wants'] as const;

interface RoleChoiceProps {
  readonly roles: Roles;
  /** Whether it can be read but not changed. */
  readonly disabled?: boolean;
  readonly onTick: (list: (typeof lists)[number], role: RoleId, isOn: boolean) => void;
}

/** The three roles, each to tick as one that someone has now and as one that someone wants. */
export function RoleChoice({ roles, disabled = false, onTick }: RoleChoiceProps) {
  const { language } = useLanguage();
  return (
    <div className="roles">
      {rolesIn(language).map((role) => (
        <RoleFieldset key={role.id} role={role} roles={roles} disabled={disabled} onTick={onTick} />
      ))}
    </div>
  );
}

function RoleFieldset({ role, roles, disabled, onTick }: RoleChoiceProps & { readonly role: DescribedRole }) {
  const words = useWords('own');
  const id = useId();
  return (
    <fieldset className="roles__role" disabled={disabled} aria-describedby={`${id}-text`}>
      <legend>{role.label}</legend>
      <p id={`${id}-text`}>{role.text}</p>
      {lists.map((list) => (
        <div key={list} className="check">
          <input
            type="checkbox"
            id={`${id}-${list}`}
            checked={roles[list].includes(role.id)}
            onChange={({ target }) => onTick(list, role.id, target.checked)}
          />
          <label htmlFor={`${id}-${list}`}>{words[list]}</label>
        </div>
      ))}
    </fieldset>
  );
}
