import type { Language } from './language';

/** The words of the way through a case behind its questions. */
const nl = {
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
  },
  toOwn: 'Mijn eigen IGM',
  changeAnswers: 'Antwoorden wijzigen',
  nothingAnswered: 'Uitslag, stappen en rapport komen als er een vraag is ingevuld.',
  toQuestions: 'Naar de vragen',
};

const en: typeof nl = {
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
  },
  toOwn: 'My own IGM',
  changeAnswers: 'Change answers',
  nothingAnswered: 'Result, steps and report come once a question has been answered.',
  toQuestions: 'To the questions',
};

export const caseNavigationWords: Record<Language, typeof nl> = { nl, en };
