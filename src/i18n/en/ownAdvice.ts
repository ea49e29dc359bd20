import type { OwnAdviceWords } from '../nl/ownAdvice';

export const ownAdvice: OwnAdviceWords = {
  accept: 'I will do this',
  accepted: 'You will do this',
  toAgreement: 'Choose a day',
  talkAbout: (factors) => `Look at this first: ${factors}`,
  allLead: () =>
    'The scan proposes steps for what is lowest now, or for your own choice. You can also choose another. With each step it says why the scan does not propose it now.',
  focusHint:
    'Do you know better what you want to work on now? Choose it here. The steps change at once. What the scan worked out is kept.',
};
