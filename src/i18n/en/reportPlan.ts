import type { ReportPlanWords } from '../nl/reportPlan';
import { plural } from './plural';

export const reportPlan: ReportPlanWords = {
  agreements: {
    heading: 'Agreements',
    step: 'Agreement',
    who: 'Who',
    withWhom: 'With whom',
    when: 'When',
    status: 'Status',
    overdue: (count, day) =>
      plural(count, {
        one: `One agreement was overdue on ${day}.`,
        other: `${count} agreements were overdue on ${day}.`,
      }),
    more: 'More about these steps',
    ownWords: 'In own words',
    what: 'What is it?',
    whyNot: 'Why not proposed',
    inSummary: 'Agreed',
    counted: (count) =>
      plural(count, { one: 'There is one agreement.', other: `There are ${count} agreements.` }),
    others: (count) =>
      plural(count, { one: 'And one more agreement.', other: `And ${count} more agreements.` }),
    seeChapter: (chapter) => `See “${chapter}”.`,
  },
  choices: {
    heading: 'Proposed and chosen',
    step: 'Step',
    decision: 'Decision',
    reason: 'Reason',
    undecided: 'Not decided yet',
    proposedEarlier: 'proposed earlier by the scan',
    noReason: 'no reason written down',
    chosen: (count) =>
      plural(count, {
        one: 'One other agreement was chosen from all steps.',
        other: `${count} other agreements were chosen from all steps.`,
      }),
    own: (count) =>
      plural(count, {
        one: 'One other agreement is a step of your own.',
        other: `${count} other agreements are steps of your own.`,
      }),
  },
  team: {
    heading: 'One plan together',
    goal: 'Shared goal',
    member: 'Who',
    part: 'Role',
    does: 'What this person does',
    agreements: 'Open agreements',
  },
  phases: {
    heading: 'The six phases',
    current: (phase, label) => `You are now in phase ${phase}: “${label}”.`,
    here: 'you are here now',
    done: 'Done',
    open: 'Still to do',
    doneOn: (day) => `done on ${day}`,
    newer: 'From a newer version of the scan',
    unknownCheck: (id) => `A point that this version does not know (${id})`,
  },
  suitability: {
    heading: 'Go on or not?',
    lead: 'These questions have no score. A no is something to talk about, not a reason to stop.',
    decision: 'Decision',
    undecided: 'not taken yet',
    decidedOn: 'Decided on',
    reason: 'Why',
    reviewOn: 'Look again on',
    notAnswered: 'No answer yet',
    unknownQuestion: (id) => `A question that this version does not know (${id})`,
  },
  placement: { heading: 'Placement plan', field: 'Part', plan: 'Plan', empty: 'not filled in yet' },
  advice: {
    reason: (reason) => `The reason: ${reason}`,
    guidance: 'What matters here',
    sources: 'Other sources',
    ways: 'Ways to do it:',
    talkFirst: 'Discuss first',
    checkFirst: 'Check first',
    resources: 'Resources',
    website: 'Website',
    ranking: 'How the scan chooses steps',
  },
  summary: { inFull: 'Details in full' },
};
