/** What result, advice and report say on the professional's own route. */
export const ownReport = {
  thinkAbout: 'Om over na te denken',
  /** In place of the words in report.ts that speak to or about an employer. */
  instead: {
    modes: { together: 'over uw eigen werk', self: 'over uw eigen werk' },
    employer: 'Uzelf',
    noStepsText:
      'Er zijn te weinig antwoorden om een stap te kiezen. Kijk eerst naar de vragen die nog openstaan.',
    focusOrder: 'Bij gelijke scores geldt de vaste volgorde van de factoren. U kunt anders kiezen.',
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

export type OwnReportWords = typeof ownReport;
