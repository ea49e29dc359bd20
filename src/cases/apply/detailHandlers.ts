import type { Case } from '../case';
import type { CaseChange, CommandOf } from '../commands/caseCommand';
import type { Handlers } from './handler';

type Detail = CommandOf<'detail.changed'>;

export const detailHandlers: Handlers<'detail.changed' | 'archiving.changed'> = {
  'detail.changed': { apply: withDetail, inverse: (record, { field }) => [detailOf(record, field)] },
  'archiving.changed': {
    apply: (record, { archived }) => {
      const { archived: _, ...rest } = record;
      return archived ? { ...rest, archived } : rest;
    },
    inverse: ({ archived = false }) => [{ type: 'archiving.changed', archived }],
  },
};

function withDetail(record: Case, change: Detail): Case {
  const { employer, expert } = record;
  switch (change.field) {
    case 'employer.name':
      return { ...record, employer: { ...employer, name: change.value } };
    case 'employer.sector':
      return { ...record, employer: { ...employer, sector: change.value } };
    case 'employer.place':
      return { ...record, employer: { ...employer, place: change.value } };
    case 'employer.contact':
      return { ...record, employer: { ...employer, contact: change.value } };
    case 'expert.name':
      return { ...record, expert: { ...expert, name: change.value } };
    case 'expert.organisation':
      return { ...record, expert: { ...expert, organisation: change.value } };
    case 'goal':
      return { ...record, goal: change.value };
    case 'phase':
      return { ...record, phase: change.value };
    case 'otherProfessionals':
      return { ...record, otherProfessionals: change.value };
  }
}

/** The change that leaves a field as it is in this case. */
function detailOf({ employer, expert, ...record }: Case, field: Detail['field']): CaseChange {
  const type = 'detail.changed';
  switch (field) {
    case 'employer.name':
      return { type, field, value: employer.name };
    case 'employer.sector':
      return { type, field, value: employer.sector };
    case 'employer.place':
      return { type, field, value: employer.place };
    case 'employer.contact':
      return { type, field, value: employer.contact };
    case 'expert.name':
      return { type, field, value: expert.name };
    case 'expert.organisation':
      return { type, field, value: expert.organisation };
    case 'goal':
      return { type, field, value: record.goal };
    case 'phase':
      return { type, field, value: record.phase };
    case 'otherProfessionals':
      return { type, field, value: record.otherProfessionals };
  }
}
