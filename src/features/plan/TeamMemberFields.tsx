import { useId } from 'react';
import { limits } from '../../cases/limits';
import type { PlanEntry, TeamMember } from '../../cases/plan';
import { entryViewModel } from '../../report/viewModel/plan';
import { useChange } from '../../ui/document';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useLanguage } from '../../ui/language';
import { OwnerField } from './OwnerField';
import { PrintedFacts } from './PrintedFacts';
import { usePlanWords } from './usePlanWords';

interface TeamMemberFieldsProps {
  readonly member: TeamMember;
  /** Who it is, in words. */
  readonly name: string;
  /** The open agreements that this member owns, the soonest first. */
  readonly agreements: readonly PlanEntry[];
  /** ISO day. */
  readonly today: string;
  readonly onRemove: () => void;
}

const parts = ['', 'contact', 'help', 'obstacles', 'expectation'] as const;

/** One look at who does what; the rest stands with the agreements themselves. */
const MOST_SHOWN = 5;

/** Who someone is, for what, and which agreements are theirs. */
export function TeamMemberFields(props: TeamMemberFieldsProps) {
  const { member, name, agreements, today, onRemove } = props;
  const change = useChange();
  const about = { type: 'member.changed', member: member.id } as const;
  const words = usePlanWords();
  const { language } = useLanguage();
  const id = useId();
  return (
    <fieldset className="card member">
      <legend>{name}</legend>
      <div className="agreement__fields only-screen">
        <div className="agreement__stack">
          <OwnerField
            field={`${member.id}.owner`}
            label={words.memberOwner}
            owner={member.owner}
            onChange={(owner) => change({ ...about, field: 'owner', value: owner })}
          />
        </div>
        <LimitedText
          field={`${member.id}.name`}
          label={words.memberName}
          value={member.name}
          limit={limits.line}
          onChange={(said) => change({ ...about, field: 'name', value: said })}
        />
        <div className="field">
          <label htmlFor={id}>{words.part}</label>
          <select
            id={id}
            value={member.part}
            onChange={({ target }) =>
              change({ ...about, field: 'part', value: parts.find((one) => one === target.value) ?? '' })
            }
          >
            {parts.map((one) => (
              <option key={one} value={one}>
                {words.parts[one]}
              </option>
            ))}
          </select>
        </div>
        <LimitedText
          field={`${member.id}.does`}
          label={words.does}
          value={member.does}
          limit={limits.reason}
          rows={2}
          onChange={(does) => change({ ...about, field: 'does', value: does })}
        />
      </div>
      <PrintedFacts
        facts={[
          { label: words.print.part, text: member.part && words.parts[member.part] },
          { label: words.print.does, text: member.does },
        ]}
      />
      <h3>{words.theirAgreements}</h3>
      {agreements.length === 0 && <p className="small">{words.noneOfTheirs}</p>}
      <ul>
        {agreements.slice(0, MOST_SHOWN).map((entry) => {
          const { title, due, isOverdue } = entryViewModel(entry, language, today);
          return (
            <li key={entry.id}>{[title, due, isOverdue && words.overdue].filter(Boolean).join(' · ')}</li>
          );
        })}
      </ul>
      {agreements.length > MOST_SHOWN && <p>{words.moreOfTheirs(agreements.length - MOST_SHOWN)}</p>}
      <button type="button" className="button button--text" onClick={onRemove}>
        {words.remove}
        <span className="visually-hidden">{` ${words.of(name)}`}</span>
      </button>
    </fieldset>
  );
}
