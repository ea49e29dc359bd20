import type { Language } from './language';

/** What is chosen before a report is made, and the words around its preview. Both languages have the same keys. */
const nl = {
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
      label: 'De eigen kijk van de deskundige',
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

const en: typeof nl = {
  audience: 'Who is the PDF for?',
  audiences: {
    caseFile: {
      label: 'For the case file',
      hint: 'It also holds explanation for the expert.',
    },
    employer: {
      label: 'For the employer',
      hint: 'To hand over or to mail. The explanation for the expert is not in it.',
    },
  },
  contents: 'What else should be in it?',
  always: 'The summary, the scores, the steps and the agreements are always in it.',
  parts: {
    notes: {
      label: 'Notes',
      hint: 'What was written down with questions, agreements and phases.',
    },
    expertView: {
      label: 'The expert’s own view',
      hint: 'The answers of the expert, and where they differ from those of the employer.',
    },
    answers: {
      label: 'The separate answers',
      hint: 'What was answered to each question.',
    },
  },
  expertNeeded: 'The result was made with the answers of the expert. So these stay in it.',
  attached: 'The report holds the data file. Whoever opens the PDF file in this app can go on with the scan.',
  attachedLess: 'What you leave out is not in the data file either.',
  notAttached:
    'Without the separate answers there is no data file in the report. Nobody can then go on with it in this app. Do you want that? Then save the data file as well.',
  previewHeading: 'Preview of the report',
  previewLead: 'This is what comes on paper. You see the division into pages in the PDF.',
  previewWaits: 'The preview is being made.',
  previewFailed: 'The preview cannot be shown now. Load the page again.',
};

export const reportOptionsWords: Record<Language, typeof nl> = { nl, en };
