import type { Language } from './language';

/** What result, advice and report say on the professional's own route. Both languages have the same keys. */
const nl = {
  thinkAbout: 'Om over na te denken',
  /** In place of the words in report.ts that speak to or about an employer. */
  instead: {
    employer: 'Uzelf',
    noStepsText:
      'Er zijn te weinig antwoorden om een stap te kiezen. Kijk eerst naar de vragen die nog openstaan.',
    reportTitle: (name: string) => `Mijn eigen IGM: ${name}`,
    subject: 'Verslag van Mijn eigen IGM',
  },
  facts: { employer: 'Naam', expert: 'Organisatie' },
  reportPage: {
    lead: 'Bewaar uw uitslag als PDF, of als databestand om later verder te gaan.',
  },
  /** The last sentence of the method. */
  profileLine:
    'Vanaf 60 zegt de scan dat u dit wilt, of dat u dit kunt. Tussen 52 en 68 is dat niet zeker. Deze grens is een keuze, geen norm.',
};

const en: typeof nl = {
  thinkAbout: 'To think about',
  instead: {
    employer: 'You',
    noStepsText:
      'There are too few answers to choose a step. First look at the questions that are still open.',
    reportTitle: (name) => `My own IGM: ${name}`,
    subject: 'Report of My own IGM',
  },
  facts: { employer: 'Name', expert: 'Organisation' },
  reportPage: {
    lead: 'Save your result as a PDF, or as a data file to go on later.',
  },
  profileLine:
    'From 60 the scan says that you want this, or that you are able to. Between 52 and 68 that is not certain. This line is a choice, not a norm.',
};

export const ownReportWords: Record<Language, typeof nl> = { nl, en };
