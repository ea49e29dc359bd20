import type { Case } from '../case';
import type { CaseChange, CommandOf } from '../commands/caseCommand';
import type { TeamMember } from '../plan';
import { teamOf } from '../teamwork';
import { type Handlers, Refusal } from './handler';

type Type = 'teamGoal.written' | 'member.added' | 'member.changed' | 'member.removed';

export const teamHandlers: Handlers<Type> = {
  'teamGoal.written': {
    apply: (record, { goal }) => ({ ...record, team: { ...teamOf(record), goal } }),
    inverse: (record) => [{ type: 'teamGoal.written', goal: teamOf(record).goal }],
  },
  'member.added': {
    apply: (record, { added, index }) => {
      const { members } = teamOf(record);
      return members.some(({ id }) => id === added.id)
        ? new Refusal('idTaken', added.id)
        : withMembers(record, members.toSpliced(index ?? members.length, 0, added));
    },
    inverse: (_, { added }) => [{ type: 'member.removed', member: added.id }],
  },
  'member.changed': {
    apply: (record, { member: id, field, value }) => {
      const { members } = teamOf(record);
      const index = members.findIndex((one) => one.id === id);
      const before = members[index];
      return before
        ? withMembers(record, members.with(index, { ...before, [field]: value }))
        : new Refusal('noMember', id);
    },
    inverse: (record, { member: id, field }) => {
      const member = teamOf(record).members.find((one) => one.id === id);
      return member ? [fieldBefore(member, field)] : [];
    },
  },
  'member.removed': {
    apply: (record, { member: id }) => {
      const { members } = teamOf(record);
      const kept = members.filter((one) => one.id !== id);
      return kept.length === members.length ? new Refusal('noMember', id) : withMembers(record, kept);
    },
    inverse: (record, { member: id }) => {
      const { members } = teamOf(record);
      const added = members.find((one) => one.id === id);
      return added ? [{ type: 'member.added', added, index: members.indexOf(added) }] : [];
    },
  },
};

function withMembers(record: Case, members: TeamMember[]): Case {
  return { ...record, team: { ...teamOf(record), members } };
}

function fieldBefore(
  { id: member, part, ...texts }: TeamMember,
  field: CommandOf<'member.changed'>['field'],
): CaseChange {
  return field === 'part'
    ? { type: 'member.changed', member, field, value: part }
    : { type: 'member.changed', member, field, value: texts[field] };
}
