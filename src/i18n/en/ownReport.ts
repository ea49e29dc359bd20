import type { OwnReportWords } from '../nl/ownReport';

export const ownReport: OwnReportWords = {
  thinkAbout: 'To think about',
  instead: {
    modes: { together: 'about your own work', self: 'about your own work' },
    employer: 'You',
    noStepsText:
      'There are too few answers to choose a step. First look at the questions that are still open.',
    focusOrder: 'Where scores are equal, the fixed order of the factors decides. You can choose differently.',
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
