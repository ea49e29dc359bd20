import type { OwnAdviceWords } from '../nl/ownAdvice';

export const ownAdvice: OwnAdviceWords = {
  accept: 'I will do this',
  accepted: 'You will do this',
  toAgreement: 'Choose a day',
  talkAbout: (factors) => `Look at this first: ${factors}`,
  allLead: () =>
    'The scan proposes actions for what is lowest now, or for your own choice. You can also choose another. With each action it says why the scan does not propose it now.',
  focusHint:
    'Do you know better what you want to work on now? Choose it here. The actions follow at once. What the scan calculated is kept.',
};
