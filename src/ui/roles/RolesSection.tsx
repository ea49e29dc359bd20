import { useId } from 'react';
import { limits } from '../../cases/limits';
import { rolesOf, withRoles } from '../../cases/roles';
import { rolesViewModel } from '../../report/viewModel/roles';
import { LimitedText } from '../fields/LimitedText';
import type { FollowUpProps } from '../followUp';
import { useLanguage, useWords } from '../language';
import { RoleChoice } from './RoleChoice';

/** The roles that someone has and wants, kept at every change. Nothing on the employer's route. */
export function RolesSection({ record, edit }: Pick<FollowUpProps, 'record' | 'edit'>) {
  const { language } = useLanguage();
  const words = useWords('own');
  const id = useId();
  const said = rolesViewModel(record, language);
  if (!said) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.rolesHeading}</h2>
      <p>{words.rolesHint}</p>
      <RoleChoice roles={rolesOf(record)} onChange={(roles) => edit(withRoles(roles))} />
      <p role="status" className="roles__sentence">
        {said.sentence}
      </p>
      <LimitedText
        label={words.rolesNote}
        hint={words.rolesNoteHint}
        value={said.note}
        limit={limits.note}
        rows={3}
        onChange={(note) => edit((now) => withRoles({ ...rolesOf(now), note })(now))}
      />
    </section>
  );
}
