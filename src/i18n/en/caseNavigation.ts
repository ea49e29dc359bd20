import type { CaseNavigationWords } from '../nl/caseNavigation';

export const caseNavigation: CaseNavigationWords = {
  navigation: 'Parts of this scan',
  pages: {
    profile: 'Result',
    advice: 'Steps',
    plan: 'Agreements',
    phases: 'Phases',
    suitability: 'Go on or not?',
    placement: 'Placement plan',
    comparison: 'Comparison',
    report: 'Report',
    invite: 'Invite',
    send: 'Send',
    paper: 'On paper',
    typing: 'Typing in',
  },
  toOwn: 'My own IGM',
  toPaper: 'Fill in on paper or type in from it',
  changeAnswers: 'Change answers',
  nothingAnswered: 'Result, steps and report come once a question has been answered.',
  toQuestions: 'To the questions',
};
