import { useId } from 'react';
import type { Roles } from '../../cases/case';
import { tickedRole } from '../../cases/roles';
import { type DescribedRole, rolesIn } from '../../report/viewModel/roles';
import { useLanguage, useWords } from '../language';
import './own.css';

interface RoleChoiceProps {
  readonly roles: Roles;
  readonly onChange: (roles: Roles) => void;
}

/** The three roles, each to tick as one that someone has now and as one that someone wants. */
export function RoleChoice({ roles, onChange }: RoleChoiceProps) {
  const { language } = useLanguage();
  return (
    <div className="roles">
      {rolesIn(language).map((role) => (
        <RoleFieldset key={role.id} role={role} roles={roles} onChange={onChange} />
      ))}
    </div>
  );
}

const lists = ['has', 'wants'] as const;

function RoleFieldset({ role, roles, onChange }: RoleChoiceProps & { readonly role: DescribedRole }) {
  const words = useWords('own');
  const id = useId();
  return (
    <fieldset className="roles__role" aria-describedby={`${id}-text`}>
      <legend>{role.label}</legend>
      <p id={`${id}-text`}>{role.text}</p>
      {lists.map((list) => (
        <div key={list} className="check">
          <input
            type="checkbox"
            id={`${id}-${list}`}
            checked={roles[list].includes(role.id)}
            onChange={({ target }) => onChange(tickedRole(roles, list, role.id, target.checked))}
          />
          <label htmlFor={`${id}-${list}`}>{words[list]}</label>
        </div>
      ))}
    </fieldset>
  );
}
