import type { Case } from '../../src/cases/case';
import { limits } from '../../src/cases/limits';
import { ownerIds } from '../../src/cases/ownerIds';
import type { PlanEntry } from '../../src/cases/plan';
import { aCase, anEntry, entryId, ratedAt } from '../fixtures/case';
import { employerInstrument } from '../fixtures/questionnaires';

const statuses = ['open', 'started', 'done', 'dropped'] as const;

/** Both views, wide apart. */
export const twoViews = {
  employer: ratedAt(4, { capacity: 1, skills: 2 }),
  expert: ratedAt(3, { norm: 1, skills: 5 }),
};

/** A step of every status, one declined, one replaced, and one that this version does not know. */
export function everyDecision(): PlanEntry[] {
  const closed = { evaluation: 'Het bracht rust', closedOn: '2026-12-01', decidedOn: '2026-11-22' };
  return [
    ...statuses.map((status, index) =>
      anEntry({
        intervention: `OWN-${index + 10}`,
        ownStep: 'Elke vrijdag bellen',
        status,
        due: '2026-12-01',
        ...closed,
      }),
    ),
    anEntry({ intervention: 'INT-05', decision: 'declined', reason: 'Te vroeg', proposed: true }),
    anEntry({
      intervention: 'INT-06',
      decision: 'replaced',
      reason: 'Liever zo',
      replacedBy: entryId('OWN-10'),
    }),
    anEntry({ intervention: 'INT-999', note: 'Van een latere versie' }),
  ];
}

/** As many agreements as are asked for, of every status and owner. */
export function agreements(count: number): PlanEntry[] {
  return Array.from({ length: count }, (_, index) =>
    anEntry({
      intervention: `OWN-${index + 1}`,
      ownStep: `Afspraak ${index + 1}: met de ploeg bespreken wat er kan`,
      owner: ownerIds[index % ownerIds.length] ?? '',
      person: `Persoon ${index + 1}`,
      due: '2027-01-15',
      status: statuses[index % statuses.length] ?? 'open',
      note: 'Het hangt af van het rooster. '.repeat(1 + (index % 5)),
      ...(index % 3 === 0 ? { evaluation: 'Ging goed.' } : {}),
    }),
  );
}

/** Notes as long as they may be: running text, one word without end, and nothing but line breaks. */
export function veryLongNotes(): Case {
  const kinds = ['Zij vertelde dat het werk op vrijdag blijft liggen. ', 'onafgebroken', 'kort\n', '\n\n'];
  const notes = employerInstrument.items.slice(0, 12).map(({ id }, index): [string, string] => {
    const kind = kinds[index % kinds.length] ?? '';
    return [id, `Begin ${kind.repeat(limits.note)}`.slice(0, limits.note - 5).trim()];
  });
  const reason = 'Omdat het zo is afgesproken. '
    .repeat(100)
    .slice(0, limits.reason - 1)
    .trim();
  return {
    ...aCase({ ...twoViews, notes: Object.fromEntries(notes), goal: 'Doel '.repeat(200).trim() }),
    plan: [anEntry({ intervention: 'INT-05', decision: 'declined', reason })],
  };
}

/** A case that says these texts, over and over, wherever text can stand. */
export function withTexts(texts: readonly string[]): Case {
  const text = (index: number, max: number) =>
    (texts[index % texts.length] ?? '').normalize().slice(0, max).trim();
  const ids = employerInstrument.items.map(({ id }) => id);
  return {
    ...aCase({
      ...twoViews,
      name: text(0, limits.name),
      place: text(1, limits.line),
      contact: text(2, limits.line),
      expertName: text(3, limits.line),
      expertOrganisation: text(4, limits.line),
      goal: text(5, limits.goal),
      notes: Object.fromEntries(ids.map((id, index) => [id, text(index, limits.note)])),
    }),
    plan: texts.map((_, index) =>
      anEntry({
        intervention: `OWN-${index + 1}`,
        ownStep: text(index, limits.note),
        owner: text(index + 1, limits.line),
        person: text(index + 2, limits.line),
        note: text(index + 3, limits.note),
      }),
    ),
  };
}
