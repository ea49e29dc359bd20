import { useId } from 'react';
import { limits } from '../../cases/limits';
import { rolesOf } from '../../cases/roles';
import { rolesViewModel } from '../../report/viewModel/roles';
import { useCase, useChange, useIsReadOnly } from '../document';
import { LimitedText } from '../fields/LimitedText';
import { useLanguage, useWords } from '../language';
import { RoleChoice } from './RoleChoice';

/** The roles that someone has and wants, kept at every change. Nothing on the employer's route. */
export function RolesSection() {
  const record = useCase();
  const change = useChange();
  const isReadOnly = useIsReadOnly();
  const { language } = useLanguage();
  const words = useWords('own');
  const id = useId();
  const said = rolesViewModel(record, language);
  if (!said) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.rolesHeading}</h2>
      <p>{words.rolesHint}</p>
      <RoleChoice
        roles={rolesOf(record)}
        disabled={isReadOnly}
        onTick={(list, role, isOn) => change({ type: 'role.ticked', list, role, isOn })}
      />
      <p role="status" className="roles__sentence">
        {said.sentence}
      </p>
      <LimitedText
        field="roles.note"
        label={words.rolesNote}
        hint={words.rolesNoteHint}
        value={said.note}
        limit={limits.note}
        rows={3}
        disabled={isReadOnly}
        onChange={(note) => change({ type: 'roles.noted', note })}
      />
    </section>
  );
}
