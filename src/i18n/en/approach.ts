import type { ApproachWords } from '../nl/approach';
import { plural } from './plural';

export const approach: ApproachWords = {
  phases: {
    heading: 'The six phases',
    lead: 'From the first conversation to looking back and improving. Here you see where you are and what you can do in each phase. Not everything has to be done before you go on.',
    map: 'Overview of the phases',
    here: 'You are here',
    phase: (phase) => `Phase ${phase}`,
    done: (done, checks) => `${done} of ${checks} done`,
    choose: 'In which phase are you now?',
    chooseHint:
      'The advice follows this phase: steps that come too late or far too early are dropped. You do not need a plan yet in phases 1 and 2.',
    chosen: (phase) => `The scan now works with phase ${phase}.`,
    principle: 'Leading principle',
    result: 'Intended result',
    checks: 'What you can do',
    doneOn: 'Done on',
    futureDay: 'This day is still to come.',
    phaseNote: 'Note with this phase',
    placementFilled: (filled, fields) =>
      plural(filled, {
        0: 'The placement plan is still empty.',
        other: `Placement plan: ${filled} of ${fields} parts filled in.`,
      }),
  },
  suitability: {
    heading: 'Go on or not?',
    lead: 'Use these questions to discuss whether such a placement fits your organisation now. There is no score and nothing happens by itself: you decide.',
    notYet: 'Waiting can be a good decision too.',
    criteria: 'Important for a placement that lasts',
    indicators: 'Features of companies where this works more often',
    indicatorsLead: 'These are not requirements. A no is only something to talk about.',
    answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
    clear: 'Clear answer',
    talk: 'To talk about',
    talkNo: 'Here you say no. Discuss what that means for you, and whether it can change.',
    talkUnknown: 'You do not know this yet. Find out together, or ask.',
    talkNothing: 'Where you choose “no” or “I do not know”, it will appear here.',
    talkAllYes: 'You say yes to everything. How do you keep it that way?',
    decision: 'Your decision',
    decide: 'What do you decide?',
    decisions: {
      go: { label: 'Go on', hint: 'You go on together to the next phase.' },
      later: { label: 'Wait', hint: 'Something has to happen or become clear first.' },
      noGo: { label: 'Not now', hint: 'You do not start a placement now. You may always look again later.' },
    },
    clearDecision: 'Clear decision',
    reason: 'Why?',
    reasonHint: 'Write down what matters to you. Then you will still know when you look again.',
    decided: (decision, day) =>
      day === null ? `Decision: ${decision}.` : `Decision of ${day}: ${decision}.`,
    reviewOn: 'On which day will you look again?',
    reviewMissing: 'Agree on a day to look again. Not known yet? Then this may stay empty.',
    reviewPast: 'This day is past. Look again, or choose another day.',
    review: (day) => `Look again: ${day}.`,
    openChecks: 'This is still open in phase 1:',
    tickChecks: 'Tick in phase 1',
    checksTicked: 'Ticked in phase 1.',
  },
  placement: {
    heading: 'Placement plan',
    lead: 'Fill this in together, as employer and expert. It does not have to be done in one go.',
    openAgreements: (count) =>
      plural(count, {
        0: 'No agreements are open now.',
        one: 'One agreement is still open.',
        other: `${count} agreements are still open.`,
      }),
    moreAgreements: 'Further agreements',
    print: 'Print',
    printHint: 'What is still empty becomes a line to write on, on paper.',
  },
  printHeader: (employer, expert, day) =>
    [employer, expert && `together with ${expert}`, `printed on ${day}`].filter(Boolean).join(', '),
  note: 'Note',
  about: (subject) => `with: ${subject}`,
  toSuitability: 'To “Go on or not?”',
  toPlacement: 'To the placement plan',
  toAgreements: 'To the agreements',
  backToPhases: 'Back to the phases',
};
