import type { ReportOptionsWords } from '../nl/reportOptions';

export const reportOptions: ReportOptionsWords = {
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
