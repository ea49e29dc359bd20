import type { StartMoreWords } from '../nl/startMore';

export const startMore: StartMoreWords = {
  otherPagesHeading: 'More than the scan',
  invite: 'Invite an employer',
  inviteText: 'Have an employer fill it in alone. The answers come back encrypted; only you can open them.',
  library: 'Resources',
  libraryText: 'Schemes, websites and explanation that can help with the steps.',
  own: 'My own IGM',
  ownText: 'For occupational experts and others who help employers: 21 questions about your own work.',
  dataHeading: 'Where is your data?',
  dataText: [
    'Everything you fill in stays on this device, in this browser. Nothing is sent. There is no account.',
    'Make a PDF or a data file at the end. That is your copy. If you clear the data of your browser, the scans here are gone.',
    'Are you using someone else’s device? Then save a file and delete the scan here.',
  ],
  device: 'What is on this device, and backups',
  modelHeading: 'How does it work?',
  modelText: 'The scan looks at seven things that count.',
  factorsInPlainWords: {
    attitude: 'Do you find it important and feasible?',
    norm: 'What do the people around you think?',
    selfEfficacy: 'Do you think you can do it?',
    skills: 'Do you know how to do it?',
    capacity: 'Is there work, time and money for it?',
    context: 'Do the surroundings help?',
    selfRegulation: 'Does it happen, and do you keep it up?',
  },
  modelEnd:
    'At the end you see a score for each factor and at most three steps that fit you, with the reason. There is no norm and no mark. The model is called the Integrative Behaviour Model (IBM; in Dutch IGM).',
};
