import type { ReportPlanWords } from '../nl/reportPlan';

export const reportPlan: ReportPlanWords = {
  agreements: {
    heading: 'Agreements',
    step: 'Agreement',
    who: 'Who',
    withWhom: 'With whom',
    when: 'When',
    status: 'State',
    overdue: (count, day) =>
      count === 1 ? `One agreement was overdue on ${day}.` : `${count} agreements were overdue on ${day}.`,
    more: 'More about these steps',
    ownWords: 'In own words',
    what: 'What is it?',
    whyNot: 'Why not proposed',
    inSummary: 'Agreed',
    others: (count, shown) => {
      const agreements = count === 1 ? 'agreement' : 'agreements';
      const number = count === 1 ? 'one' : count;
      return shown > 0
        ? `And ${number} more ${agreements}.`
        : `There ${count === 1 ? 'is' : 'are'} ${number} ${agreements}.`;
    },
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
      count === 1
        ? 'One other agreement was chosen from all steps.'
        : `${count} other agreements were chosen from all steps.`,
    own: (count) =>
      count === 1
        ? 'One other agreement is a step of your own.'
        : `${count} other agreements are steps of your own.`,
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
