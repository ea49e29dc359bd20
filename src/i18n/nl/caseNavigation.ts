/** The words of the way through a case behind its questions. */
export const caseNavigation = {
  navigation: 'Delen van deze scan',
  pages: {
    profile: 'Uitslag',
    advice: 'Stappen',
    plan: 'Afspraken',
    phases: 'Fasen',
    suitability: 'Verder of niet?',
    placement: 'Plaatsingsplan',
    comparison: 'Vergelijking',
    report: 'Rapport',
    invite: 'Uitnodigen',
    send: 'Versturen',
    paper: 'Op papier',
    typing: 'Overtypen',
  },
  toOwn: 'Mijn eigen IGM',
  toPaper: 'Op papier invullen of overtypen',
  changeAnswers: 'Antwoorden wijzigen',
  nothingAnswered: 'Uitslag, stappen en rapport komen als er een vraag is ingevuld.',
  toQuestions: 'Naar de vragen',
};

export type CaseNavigationWords = typeof caseNavigation;
