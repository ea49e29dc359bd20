import { useEffect, useRef, useState } from 'react';
import { orderedAgreements } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import { limits } from '../../cases/limits';
import type { TeamMember } from '../../cases/plan';
import { agreementsOfMember, gapsOf, newMember, teamOf } from '../../cases/teamwork';
import { ownerInWords } from '../../report/viewModel/plan';
import { useChange } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { Editable } from '../../ui/fields/Editable';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useLanguage } from '../../ui/language';
import { PrintedFacts } from './PrintedFacts';
import { TeamMemberFields } from './TeamMemberFields';
import { usePlanWords } from './usePlanWords';

interface TeamSectionProps {
  readonly record: Case;
  /** ISO day. */
  readonly today: string;
}

/** Who was taken out last, so that it can be undone. */
interface Removed {
  readonly index: number;
  readonly member: TeamMember;
  readonly name: string;
}

/** Several professionals with one employer: one goal, who does what, and what is still missing. */
export function TeamSection({ record, today }: TeamSectionProps) {
  const change = useChange();
  const { newId } = useEnvironment();
  const words = usePlanWords();
  const { language } = useLanguage();
  const team = teamOf(record);
  const isEmpty = team.goal === '' && team.members.length === 0;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused !== null)
      list.current?.querySelector<HTMLElement>(`[data-member="${focused}"] select`)?.focus();
  }, [focused]);
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  // Undone in another way, it is there again.
  const isGone = removed !== null && team.members.every(({ id }) => id !== removed.member.id);

  const { open } = orderedAgreements(record.plan);
  const nameOf = (member: TeamMember, index: number) =>
    ownerInWords(member.owner, member.name, language) || words.member(index + 1);

  const add = () => {
    const added = newMember(newId());
    change({ type: 'member.added', added, index: null });
    setFocused(added.id);
    setRemoved(null);
  };
  const remove = (member: TeamMember, index: number) => {
    change({ type: 'member.removed', member: member.id });
    setRemoved({ index, member, name: nameOf(member, index) });
    setFocused(null);
  };
  const putBack = ({ index, member }: Removed) => {
    change({ type: 'member.added', added: member, index });
    setFocused(member.id);
    setRemoved(null);
  };

  return (
    <section aria-labelledby="team" className={isEmpty ? 'only-screen' : undefined}>
      <h2 id="team">{words.team}</h2>
      <Editable>
        <div className="only-screen">
          <p>{words.teamLead}</p>
          <LimitedText
            field="team.goal"
            label={words.goal}
            hint={record.goal ? words.goalOfScan(record.goal) : undefined}
            value={team.goal}
            limit={limits.note}
            rows={2}
            onChange={(goal) => change({ type: 'teamGoal.written', goal })}
          />
        </div>
        <PrintedFacts facts={[{ label: words.goal, text: team.goal }]} />
        {team.members.length > 0 && (
          <ul ref={list} className="agreements">
            {team.members.map((member, index) => (
              <li key={member.id} data-member={member.id}>
                <TeamMemberFields
                  member={member}
                  name={nameOf(member, index)}
                  agreements={agreementsOfMember(team, member, open)}
                  today={today}
                  onRemove={() => remove(member, index)}
                />
              </li>
            ))}
          </ul>
        )}
        {removed && isGone && (
          <p role="status" className="only-screen">
            {words.removed(removed.name)}{' '}
            <button ref={undo} type="button" className="button button--text" onClick={() => putBack(removed)}>
              {words.putBack}
            </button>
          </p>
        )}
        <div role="status">
          {gapsOf(team).map((gap) => (
            <p key={gap} className="alert alert--notice">
              {words.gaps[gap]}
            </p>
          ))}
        </div>
        <button type="button" className="button button--small button--quiet" onClick={add}>
          {words.addMember}
        </button>
      </Editable>
    </section>
  );
}
