import type { OwnPlanWords } from '../nl/ownPlan';

export const ownPlan: OwnPlanWords = {
  noOwner: 'Not chosen yet',
  lead: 'What will you do, and when? What you fill in here is saved at once.',
  noAgreements: 'You have not chosen anything to do yet.',
  agreed: 'What you will do',
  addHeading: 'Add a step of your own',
  find: 'Find a step',
  found: (count, of) => `${count} of ${of} steps`,
  agreeAfterAll: 'Do it after all',
};
