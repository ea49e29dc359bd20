import { useEffect, useRef, useState } from 'react';
import { orderedAgreements } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import { limits } from '../../cases/limits';
import {
  addMember,
  agreementsOfMember,
  changeMember,
  gapsOf,
  removeMember,
  shareGoal,
  type TeamMember,
  teamOf,
} from '../../cases/teamwork';
import { ownerInWords } from '../../report/viewModel/plan';
import { LimitedText } from '../../ui/fields/LimitedText';
import type { FollowUpProps } from '../../ui/followUp';
import { useLanguage } from '../../ui/language';
import { PaperFacts } from './PaperFacts';
import { TeamMemberFields } from './TeamMemberFields';
import { usePlanWords } from './usePlanWords';

interface TeamSectionProps {
  readonly record: Case;
  /** ISO day. */
  readonly today: string;
  readonly edit: FollowUpProps['edit'];
}

/** Who was taken out last, so that it can be undone. */
interface Removed {
  readonly index: number;
  readonly key: number;
  readonly member: TeamMember;
  readonly name: string;
}

/** Several professionals with one employer: one goal, who does what, and what is still missing. */
export function TeamSection({ record, today, edit }: TeamSectionProps) {
  const words = usePlanWords();
  const { language } = useLanguage();
  const team = teamOf(record);
  const isEmpty = team.goal === '' && team.members.length === 0;
  // A member keeps its fields when another is removed, although members have no names of their own.
  const [keys, setKeys] = useState(() => team.members.map((_, index) => index));
  const [nextKey, setNextKey] = useState(keys.length);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused !== null)
      list.current?.querySelector<HTMLElement>(`[data-member="${focused}"] select`)?.focus();
  }, [focused]);
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const { open } = orderedAgreements(record.plan);
  const nameOf = (member: TeamMember, index: number) =>
    ownerInWords(member.owner, member.name, language) || words.member(index + 1);

  const add = () => {
    edit(addMember(team.members.length));
    setKeys([...keys, nextKey]);
    setFocused(nextKey);
    setNextKey(nextKey + 1);
    setRemoved(null);
  };
  const remove = (member: TeamMember, index: number) => {
    edit(removeMember(index));
    setKeys(keys.toSpliced(index, 1));
    setRemoved({ index, key: keys[index] ?? nextKey, member, name: nameOf(member, index) });
    setFocused(null);
  };
  const putBack = ({ index, key, member }: Removed) => {
    edit(addMember(index, member));
    setKeys(keys.toSpliced(index, 0, key));
    setFocused(key);
    setRemoved(null);
  };

  return (
    <section data-writes aria-labelledby="team" className={isEmpty ? 'only-screen' : undefined}>
      <h2 id="team">{words.team}</h2>
      <div className="only-screen">
        <p>{words.teamLead}</p>
        <LimitedText
          label={words.goal}
          hint={record.goal ? words.goalOfScan(record.goal) : undefined}
          value={team.goal}
          limit={limits.note}
          rows={2}
          onChange={(goal) => edit(shareGoal(goal))}
        />
      </div>
      <PaperFacts facts={[{ label: words.goal, text: team.goal }]} />
      <ul ref={list} className="agreements">
        {team.members.map((member, index) => (
          <li key={keys[index]} data-member={keys[index]}>
            <TeamMemberFields
              member={member}
              name={nameOf(member, index)}
              agreements={agreementsOfMember(team, member, open)}
              today={today}
              onChange={(change) => edit(changeMember(index, change))}
              onRemove={() => remove(member, index)}
            />
          </li>
        ))}
      </ul>
      {removed && (
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
    </section>
  );
}
