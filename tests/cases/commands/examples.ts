import type { RefusalReason } from '../../../src/cases/apply/handler';
import { approachOf, checkOf, suitabilityAnswerOf } from '../../../src/cases/approaching';
import { type Case, currentMeasurement } from '../../../src/cases/case';
import type { CaseChange, CommandType } from '../../../src/cases/commands/caseCommand';
import { rolesOf } from '../../../src/cases/roles';
import { teamOf } from '../../../src/cases/teamwork';
import { derivedId } from '../../../src/lib/hash';
import { aCase, aMember, anEntry, entryId, stillEnvironment, viewIn } from '../../fixtures/case';

type Change<Type extends CommandType> = Extract<CaseChange, { readonly type: Type }>;

interface Example<Type extends CommandType> {
  readonly change: Change<Type>;
  /** What there is to see of it in the case, and what it says afterwards. */
  readonly seen: (record: Case) => unknown;
  readonly says: unknown;
  /** The same command with something that does not fit, and why it is refused. */
  readonly refused?: readonly (readonly [Partial<Change<Type>>, RefusalReason, string])[];
}

/** In which something stands of everything. */
export const full: Case = {
  ...aCase({
    mode: 'self',
    employer: { 'ATT-6': 4, 'NOR-7': 'na' },
    colleagues: [{}],
    expert: { 'ATT-6': 2 },
    notes: { 'ATT-6': 'Uit het gesprek' },
    background: { 'BG-1': '1-9', 'BG-9': ['newcomer'] },
    environment: stillEnvironment(),
  }),
  plan: [
    anEntry({ intervention: 'INT-01', decision: 'replaced', replacedBy: entryId('INT-02') }),
    anEntry({ intervention: 'INT-02', owner: 'werkgever' }),
    anEntry({ intervention: 'INT-03', status: 'done', closedOn: '2026-01-31' }),
    anEntry({ intervention: 'OWN-1', ownStep: 'Samen kijken' }),
  ],
  team: { goal: 'Een plek', members: [aMember({ owner: 'uwv' }), aMember({ owner: 'jobcoach' })] },
};

const DAY = '2026-11-22';
const NEW = derivedId('new');
const NOBODY = derivedId('nobody');

const measurement = currentMeasurement(full).id;
const view = viewIn(full, 'employer').id;
const colleague = currentMeasurement(full).views[1]?.id ?? '';
const member = aMember({ owner: 'uwv' }).id;
const respondent = { role: 'HR', label: 'B' };

const newest = currentMeasurement;
const entryOf = (id: string) => (record: Case) => record.plan.find((entry) => entry.id === id);
const stepIn = (record: Case) =>
  record.plan.map(({ intervention, decision }) => `${intervention} ${decision}`);
const noMeasurement = [{ measurement: NOBODY }, 'noMeasurement', NOBODY] as const;
const noEntry = [{ entry: NOBODY }, 'noEntry', NOBODY] as const;

/** An example of every command. */
export const examples: { readonly [Type in CommandType]: Example<Type> } = {
  'rating.given': {
    change: { type: 'rating.given', measurement, view, item: 'ATT-2', rating: 5 },
    seen: (record) => viewIn(record, 'employer').ratings,
    says: { 'ATT-6': 4, 'NOR-7': 'na', 'ATT-2': 5 },
    refused: [
      noMeasurement,
      [{ view: NOBODY }, 'noView', NOBODY],
      [{ item: 'PRO-ATT-4' }, 'noItem', 'PRO-ATT-4'],
      [{ rating: 'na' }, 'notAllowed', 'ATT-2'],
    ],
  },
  'rating.cleared': {
    change: { type: 'rating.cleared', measurement, view, item: 'ATT-6' },
    seen: (record) => viewIn(record, 'employer').ratings,
    says: { 'NOR-7': 'na' },
    refused: [noMeasurement, [{ view: NOBODY }, 'noView', NOBODY], [{ item: 'X' }, 'noItem', 'X']],
  },
  'note.written': {
    change: { type: 'note.written', measurement, item: 'ATT-2', note: 'Anders' },
    seen: (record) => newest(record).notes,
    says: { 'ATT-6': 'Uit het gesprek', 'ATT-2': 'Anders' },
    refused: [noMeasurement, [{ item: 'X' }, 'noItem', 'X']],
  },
  'detail.changed': {
    change: { type: 'detail.changed', field: 'employer.place', value: 'Zwolle' },
    seen: ({ employer }) => employer,
    says: { ...full.employer, place: 'Zwolle' },
  },
  'archiving.changed': {
    change: { type: 'archiving.changed', archived: true },
    seen: ({ archived }) => archived,
    says: true,
  },
  'measurement.begun': {
    change: {
      type: 'measurement.begun',
      measurement: NEW,
      view: NEW,
      instrument: newest(full).instrument,
      form: 'short',
      date: DAY,
    },
    seen: newest,
    says: {
      id: NEW,
      date: DAY,
      instrument: newest(full).instrument,
      form: 'short',
      mode: 'self',
      background: { 'BG-1': '1-9', 'BG-9': ['newcomer'] },
      views: [{ id: NEW, kind: 'employer', respondent: { role: '', label: '' }, ratings: {} }],
      notes: {},
      completedAt: null,
    },
    refused: [
      [{ measurement }, 'idTaken', measurement],
      [{ instrument: { id: 'igm-employer', version: '99.0.0' } }, 'notAllowed', '99.0.0'],
      [{ instrument: { id: 'igm-professional', version: '2.0.0' } }, 'notAllowed', 'igm-professional'],
      [{ form: 'professional' }, 'notAllowed', 'professional'],
    ],
  },
  'measurement.withdrawn': {
    change: { type: 'measurement.withdrawn', measurement: NEW },
    seen: ({ measurements }) => measurements.length,
    says: 1,
    refused: [
      [{ measurement: NOBODY }, 'noMeasurement', NOBODY],
      // Only the newest, even of those that are there.
      [{ measurement }, 'noMeasurement', measurement],
    ],
  },
  'measurement.restored': {
    change: { type: 'measurement.restored', restored: { ...newest(full), id: NEW } },
    seen: ({ measurements }) => measurements.map(({ id }) => id),
    says: [measurement, NEW],
    refused: [
      [{ restored: newest(full) }, 'idTaken', measurement],
      [
        { restored: { ...newest(aCase({ route: 'professional' })), id: NEW } },
        'notAllowed',
        'igm-professional',
      ],
    ],
  },
  'measurement.completed': {
    change: { type: 'measurement.completed', measurement },
    seen: (record) => newest(record).completedAt,
    says: '2026-11-21T09:30:00.000Z',
    refused: [noMeasurement],
  },
  'mode.chosen': {
    change: { type: 'mode.chosen', measurement, mode: 'together' },
    seen: (record) => newest(record).mode,
    says: 'together',
    refused: [noMeasurement],
  },
  'form.chosen': {
    change: { type: 'form.chosen', measurement, form: 'short' },
    seen: (record) => newest(record).form,
    says: 'short',
    refused: [noMeasurement, [{ form: 'professional' }, 'notAllowed', 'professional']],
  },
  'background.answered': {
    change: { type: 'background.answered', measurement, question: 'BG-5', answer: 12 },
    seen: (record) => newest(record).background,
    says: { 'BG-1': '1-9', 'BG-5': 12, 'BG-9': ['newcomer'] },
    refused: [
      noMeasurement,
      [{ question: 'BG-99' }, 'noQuestion', 'BG-99'],
      // Of several answers one is chosen at a time.
      [{ question: 'BG-9', answer: 'newcomer' }, 'notAllowed', 'BG-9'],
      [{ question: 'BG-9', answer: null }, 'notAllowed', 'BG-9'],
      [{ answer: 'many' }, 'notAllowed', 'BG-5'],
      [{ answer: -1 }, 'notAllowed', 'BG-5'],
    ],
  },
  'option.chosen': {
    change: { type: 'option.chosen', measurement, question: 'BG-9', option: 'disability' },
    seen: (record) => newest(record).background,
    says: { 'BG-1': '1-9', 'BG-9': ['newcomer', 'disability'] },
    refused: [
      noMeasurement,
      [{ question: 'BG-99' }, 'noQuestion', 'BG-99'],
      [{ question: 'BG-1', option: '1-9' }, 'notAllowed', 'BG-1'],
      [{ option: 'nobody' }, 'notAllowed', 'BG-9'],
    ],
  },
  'option.cleared': {
    change: { type: 'option.cleared', measurement, question: 'BG-9', option: 'newcomer' },
    seen: (record) => newest(record).background,
    says: { 'BG-1': '1-9' },
    refused: [
      noMeasurement,
      [{ question: 'BG-99' }, 'noQuestion', 'BG-99'],
      [{ question: 'BG-1', option: '1-9' }, 'notAllowed', 'BG-1'],
    ],
  },
  'view.added': {
    change: { type: 'view.added', measurement, view: NEW, kind: 'employer', respondent },
    seen: (record) => newest(record).views.at(-1),
    says: { id: NEW, kind: 'employer', respondent, ratings: {} },
    refused: [
      noMeasurement,
      [{ view }, 'idTaken', view],
      // There is one of the expert at most.
      [{ kind: 'expert' }, 'notAllowed', 'expert'],
      [{ background: { 'BG-99': 'yes' } }, 'notAllowed', 'background'],
    ],
  },
  'view.removed': {
    change: { type: 'view.removed', measurement, view: colleague },
    seen: (record) => newest(record).views.map(({ kind }) => kind),
    says: ['employer', 'expert'],
    refused: [noMeasurement, [{ view: NOBODY }, 'noView', NOBODY], [{ view }, 'notEmpty', view]],
  },
  'respondent.changed': {
    change: { type: 'respondent.changed', measurement, view, field: 'role', value: 'HR' },
    seen: (record) => viewIn(record, 'employer').respondent,
    says: { role: 'HR', label: '' },
    refused: [noMeasurement, [{ view: NOBODY }, 'noView', NOBODY]],
  },
  'basis.chosen': {
    change: { type: 'basis.chosen', measurement, view: colleague },
    seen: (record) => newest(record).basis,
    says: colleague,
    refused: [noMeasurement, [{ view: NOBODY }, 'noView', NOBODY]],
  },
  'expertAccess.chosen': {
    change: { type: 'expertAccess.chosen', measurement, access: 'blind' },
    seen: (record) => newest(record).expertView,
    says: 'blind',
    refused: [noMeasurement],
  },
  'focus.chosen': {
    change: { type: 'focus.chosen', measurement, focus: { factors: ['norm'], reason: 'Zo' } },
    seen: (record) => newest(record).chosenFocus,
    says: { factors: ['norm'], reason: 'Zo' },
    refused: [noMeasurement],
  },
  'step.decided': {
    change: {
      type: 'step.decided',
      entry: NEW,
      intervention: 'INT-05',
      decision: 'declined',
      reason: 'Niet nu',
      proposed: true,
      day: DAY,
    },
    seen: ({ plan }) => plan.at(-1),
    says: anEntry({
      id: NEW,
      intervention: 'INT-05',
      decision: 'declined',
      reason: 'Niet nu',
      proposed: true,
      decidedOn: DAY,
    }),
    refused: [
      [{ entry: entryId('INT-02') }, 'idTaken', entryId('INT-02')],
      // A step in someone's own words that others removed.
      [{ intervention: 'OWN-1' }, 'noEntry', NEW],
    ],
  },
  'step.replaced': {
    change: {
      type: 'step.replaced',
      entry: NOBODY,
      intervention: 'INT-02',
      proposed: true,
      reason: 'Past beter',
      by: { entry: NEW, intervention: 'INT-06', proposed: false },
      day: DAY,
    },
    seen: ({ plan }) => [plan[1], plan.at(-1)],
    says: [
      anEntry({
        intervention: 'INT-02',
        owner: 'werkgever',
        decision: 'replaced',
        reason: 'Past beter',
        decidedOn: DAY,
        replacedBy: NEW,
      }),
      anEntry({ id: NEW, intervention: 'INT-06', proposed: false, decidedOn: DAY }),
    ],
    refused: [
      [
        { by: { entry: entryId('INT-02'), intervention: 'INT-06', proposed: false } },
        'idTaken',
        entryId('INT-02'),
      ],
      // No step comes in its own place.
      [{ by: { entry: NEW, intervention: 'INT-02', proposed: false } }, 'notAllowed', 'INT-02'],
    ],
  },
  'decision.restored': {
    change: {
      type: 'decision.restored',
      entry: entryId('INT-01'),
      decision: 'declined',
      reason: 'Toen niet',
      decidedOn: DAY,
      replacedBy: null,
    },
    seen: entryOf(entryId('INT-01')),
    says: anEntry({
      intervention: 'INT-01',
      decision: 'declined',
      reason: 'Toen niet',
      decidedOn: DAY,
    }),
    refused: [noEntry],
  },
  'ownStep.added': {
    change: { type: 'ownStep.added', entry: NEW, ownStep: 'Bellen', day: DAY },
    seen: entryOf(NEW),
    says: anEntry({
      id: NEW,
      intervention: 'OWN-2',
      ownStep: 'Bellen',
      proposed: false,
      decidedOn: DAY,
    }),
    refused: [[{ entry: entryId('INT-02') }, 'idTaken', entryId('INT-02')]],
  },
  'entry.changed': {
    change: { type: 'entry.changed', entry: entryId('INT-02'), field: 'due', value: DAY },
    seen: entryOf(entryId('INT-02')),
    says: anEntry({ intervention: 'INT-02', owner: 'werkgever', due: DAY }),
    refused: [noEntry],
  },
  'entry.statusChanged': {
    change: { type: 'entry.statusChanged', entry: entryId('INT-02'), status: 'done', day: DAY },
    seen: entryOf(entryId('INT-02')),
    says: anEntry({ intervention: 'INT-02', owner: 'werkgever', status: 'done', closedOn: DAY }),
    refused: [noEntry],
  },
  'entry.removed': {
    // What it came in place of is left out from now on.
    change: { type: 'entry.removed', entry: entryId('INT-02') },
    seen: stepIn,
    says: ['INT-01 declined', 'INT-03 accepted', 'OWN-1 accepted'],
    refused: [noEntry],
  },
  'entry.restored': {
    change: {
      type: 'entry.restored',
      restored: anEntry({ id: NEW, intervention: 'INT-07' }),
      index: 1,
      replaced: [],
    },
    seen: stepIn,
    says: ['INT-01 replaced', 'INT-07 accepted', 'INT-02 accepted', 'INT-03 accepted', 'OWN-1 accepted'],
    refused: [[{ restored: anEntry({ intervention: 'INT-02' }) }, 'idTaken', entryId('INT-02')]],
  },
  'teamGoal.written': {
    change: { type: 'teamGoal.written', goal: 'Twee plekken' },
    seen: (record) => teamOf(record).goal,
    says: 'Twee plekken',
  },
  'member.added': {
    change: { type: 'member.added', added: aMember({ id: NEW, owner: 'school' }), index: 1 },
    seen: (record) => teamOf(record).members.map(({ owner }) => owner),
    says: ['uwv', 'school', 'jobcoach'],
    refused: [[{ added: aMember({ owner: 'uwv' }) }, 'idTaken', member]],
  },
  'member.changed': {
    change: { type: 'member.changed', member, field: 'part', value: 'contact' },
    seen: (record) => teamOf(record).members[0],
    says: aMember({ owner: 'uwv', part: 'contact' }),
    refused: [[{ member: NOBODY }, 'noMember', NOBODY]],
  },
  'member.removed': {
    change: { type: 'member.removed', member },
    seen: (record) => teamOf(record).members.map(({ owner }) => owner),
    says: ['jobcoach'],
    refused: [[{ member: NOBODY }, 'noMember', NOBODY]],
  },
  'check.ticked': {
    change: { type: 'check.ticked', check: 'P1-1', done: true, day: DAY },
    seen: (record) => checkOf(record, 'P1-1'),
    says: { done: true, on: DAY, note: '' },
  },
  'check.dated': {
    change: { type: 'check.dated', check: 'P1-1', on: DAY },
    seen: (record) => checkOf(record, 'P1-1'),
    says: { done: true, on: DAY, note: '' },
  },
  'check.noted': {
    change: { type: 'check.noted', check: 'P1-2', note: 'Gebeld' },
    seen: (record) => checkOf(record, 'P1-2'),
    says: { done: false, on: null, note: 'Gebeld' },
  },
  'phase.noted': {
    change: { type: 'phase.noted', phase: 2, note: 'Eerst kijken' },
    seen: (record) => approachOf(record).notes,
    says: { 2: 'Eerst kijken' },
  },
  'suitability.answered': {
    change: { type: 'suitability.answered', question: 'SEL-1', answer: 'no' },
    seen: (record) => suitabilityAnswerOf(record, 'SEL-1'),
    says: { answer: 'no', note: '' },
  },
  'suitability.noted': {
    change: { type: 'suitability.noted', question: 'SEL-1', note: 'Volgens HR' },
    seen: (record) => suitabilityAnswerOf(record, 'SEL-1'),
    says: { answer: null, note: 'Volgens HR' },
  },
  'suitability.decided': {
    change: { type: 'suitability.decided', decision: 'later', day: DAY },
    seen: (record) => approachOf(record).suitability,
    says: { answers: {}, decision: 'later', reason: '', decidedOn: DAY, reviewOn: null },
  },
  'suitability.reasoned': {
    change: { type: 'suitability.reasoned', reason: 'Verbouwing' },
    seen: (record) => approachOf(record).suitability.reason,
    says: 'Verbouwing',
  },
  'suitability.postponed': {
    change: { type: 'suitability.postponed', reviewOn: DAY },
    seen: (record) => approachOf(record).suitability.reviewOn,
    says: DAY,
  },
  'placement.written': {
    change: { type: 'placement.written', field: 'tasks', text: 'Inpakken' },
    seen: (record) => approachOf(record).placement,
    says: { tasks: 'Inpakken' },
  },
  'role.ticked': {
    change: { type: 'role.ticked', list: 'wants', role: 'adviseur', isOn: true },
    seen: rolesOf,
    says: { has: [], wants: ['adviseur'], note: '' },
  },
  'roles.noted': {
    change: { type: 'roles.noted', note: 'Later' },
    seen: rolesOf,
    says: { has: [], wants: [], note: 'Later' },
  },
};

/** What has to be done before, where the full case does not do. */
export const before: { readonly [Type in CommandType]?: CaseChange } = {
  'measurement.withdrawn': examples['measurement.begun'].change,
  'check.dated': { type: 'check.ticked', check: 'P1-1', done: true, day: null },
};
