/** What is chosen before a report is made, and the words around its preview. */
export const reportOptions = {
  audience: 'Voor wie is de PDF?',
  audiences: {
    caseFile: {
      label: 'Voor het dossier',
      hint: 'Er staat ook uitleg in voor de deskundige.',
    },
    employer: {
      label: 'Voor de werkgever',
      hint: 'Om mee te geven of te mailen. De uitleg voor de deskundige staat er niet in.',
    },
  },
  contents: 'Wat moet er nog meer in?',
  always: 'De samenvatting, de scores, de stappen en de afspraken staan er altijd in.',
  parts: {
    notes: {
      label: 'Aantekeningen',
      hint: 'Wat er is opgeschreven bij vragen, afspraken en fasen.',
    },
    expertView: {
      label: 'Het eigen beeld van de deskundige',
      hint: 'De antwoorden van de deskundige, en waar die anders zijn dan die van de werkgever.',
    },
    answers: {
      label: 'De losse antwoorden',
      hint: 'Wat er per vraag is geantwoord.',
    },
  },
  expertNeeded: 'De uitslag is gemaakt met de antwoorden van de deskundige. Die blijven er dus in.',
  attached:
    'Het rapport bevat het databestand. Wie het PDF-bestand in deze app opent, kan verder met de scan.',
  attachedLess: 'Wat u weglaat, zit ook niet in het databestand.',
  notAttached:
    'Zonder de losse antwoorden zit er geen databestand in het rapport. Niemand kan er dan mee verder in deze app. Wilt u dat wel? Bewaar dan ook het databestand.',
  previewHeading: 'Voorbeeld van het rapport',
  previewLead: 'Dit komt op papier. De indeling in bladzijden ziet u in de PDF.',
  previewWaits: 'Het voorbeeld wordt gemaakt.',
  previewFailed: 'Het voorbeeld kan nu niet worden getoond. Laad de pagina opnieuw.',
};

export type ReportOptionsWords = typeof reportOptions;
