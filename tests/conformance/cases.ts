/**
 * Every kind of case that a report can be made of, by a name that tells what is special about it. Each is one
 * that the app can hold: it passes the check of the case file.
 */
import fc from 'fast-check';
import { checklists, placementFields, suitability } from '../../src/approach/approach';
import { currentMeasurement, type Measurement } from '../../src/cases/case';
import { exampleCase } from '../../src/cases/example';
import { ownerIds } from '../../src/cases/ownerIds';
import { Case } from '../../src/cases/schema/case';
import type { Ratings } from '../../src/questions/answers';
import { itemsOf } from '../../src/questions/instrument';
import { anyCase } from '../fixtures/arbitraries';
import { aCase, aMember, ratedAt, stillEnvironment } from '../fixtures/case';
import { goldenCases, recordOf } from '../fixtures/golden';
import { employerInstrument } from '../fixtures/questionnaires';
import { agreements, everyDecision, twoViews, veryLongNotes, withTexts } from './caseParts';
import { oddLetters, oddTexts } from './oddLetters';

/** The day on which the reports of these cases are made. */
export const TODAY = '2026-12-10';

const example = exampleCase('nl', stillEnvironment());
const someNotes = {
  'ATT-2': 'Vooral op vrijdag.',
  'NOR-2': 'Een klant vroeg ernaar.',
  'CON-6': 'Later meer.',
};

/** All that can be filled in, is: two measurements, a team, every check, question, field and kind of decision. */
const whole: Case = {
  ...example,
  expert: { name: 'K. de Wit', organisation: 'UWV' },
  otherProfessionals: true,
  measurements: measuredTwice(example),
  plan: [...example.plan, ...everyDecision()],
  team: {
    goal: 'Eén plek',
    members: (['contact', 'help', 'obstacles', 'expectation', ''] as const).map((part, index) =>
      aMember({
        owner: ownerIds[index] ?? 'buurman',
        name: `Persoon ${index + 1}`,
        part,
        does: 'Belt elke week',
      }),
    ),
  },
  approach: {
    checks: Object.fromEntries(
      checklists.map(({ id }, i) => [id, { done: i % 2 === 0, on: TODAY, note: 'Gezien' }]),
    ),
    notes: { 1: 'Kennisgemaakt', 6: 'Nog ver weg' },
    suitability: {
      answers: Object.fromEntries(
        [...suitability.criteria, ...suitability.indicators].map(({ id }, index) => [
          id,
          { answer: (['yes', 'no', 'unknown', null] as const)[index % 4] ?? null, note: 'Nagevraagd' },
        ]),
      ),
      decision: 'go',
      reason: 'Er is ruimte',
      decidedOn: TODAY,
      reviewOn: '2027-02-01',
    },
    placement: Object.fromEntries(placementFields.map(({ id }) => [id, 'Dinsdag en donderdag'])),
  },
};

const professional: Case = {
  ...(goldenNamed('own route') ?? aCase({ route: 'professional' })),
  plan: everyDecision(),
  roles: { has: ['adviseur'], wants: ['ambassadeur', 'ondersteuner'], note: 'Nog wennen' },
};

const unfinished: Ratings = Object.fromEntries(Object.entries(ratedAt(2)).slice(0, 9));

/** Cases of which every part can be left out of the report. */
export const wholeCases = { whole, professional };

/** @returns a case of every kind under its name; the name is fit for a file */
export function everyKind(): ReadonlyMap<string, Case> {
  return named({
    example,
    ...wholeCases,
    'one-view-full': aCase({ employer: ratedAt(4, { capacity: 1 }), notes: someNotes, mode: 'self' }),
    'two-views-full': aCase({ ...twoViews, notes: someNotes }),
    'one-view-short': aCase({ form: 'short', employer: short(twoViews.employer) }),
    'two-views-short': aCase({
      form: 'short',
      employer: short(twoViews.employer),
      expert: short(twoViews.expert),
    }),
    'only-the-expert': aCase({ expert: twoViews.expert }),
    incomplete: aCase({ employer: unfinished }),
    'nothing-answered': aCase(),
    'very-long-notes': veryLongNotes(),
    'agreements-200': { ...whole, plan: agreements(200) },
    'odd-letters': withTexts(oddTexts),
    'every-letter': withTexts(oddLetters),
  });
}

/** @returns in the same way, cases of whatever kind: those with known scores, and some at random */
export function furtherCases(): ReadonlyMap<string, Case> {
  const golden = goldenCases.map((one) => [`golden ${one.name}`, recordOf(one)]);
  const random = fc
    .sample(anyCase, { seed: 20_261_121, numRuns: 20 })
    .map((record, index) => [`random ${index + 1}`, record]);
  return named(Object.fromEntries([...golden, ...random]));
}

function named(cases: Readonly<Record<string, Case>>): ReadonlyMap<string, Case> {
  return new Map(
    Object.entries(cases).map(([name, record]) => [
      name.replace(/[^a-z0-9]+/gi, '-'),
      seen(Case.parse(record)),
    ]),
  );
}

/** As the app keeps it once its result was shown, so that opening it for a report changes nothing. */
function seen(record: Case): Case {
  const measurements = record.measurements.map((one) => ({
    ...one,
    completedAt: one.completedAt ?? record.updatedAt,
  }));
  return { ...record, measurements };
}

function goldenNamed(start: string): Case | undefined {
  const found = goldenCases.find(({ name }) => name.startsWith(start));
  return found && recordOf(found);
}

function measuredTwice(record: Case): Measurement[] {
  const last = currentMeasurement(record);
  const first: Measurement = { ...last, id: '00000000-0000-4000-8000-0000000000ff', date: '2026-03-01' };
  const views = last.views.map((view) =>
    view.kind === 'expert'
      ? view
      : { ...view, ratings: Object.fromEntries(Object.keys(view.ratings).map((id) => [id, 2 as const])) },
  );
  return [
    { ...first, views },
    { ...last, chosenFocus: { factors: ['norm'], reason: 'Daar zit de rem' } },
  ];
}

function short(ratings: Ratings): Ratings {
  const asked = new Set(itemsOf(employerInstrument, 'short').map(({ id }) => id));
  return Object.fromEntries(Object.entries(ratings).filter(([id]) => asked.has(id)));
}
