import type { PlanWords } from './plan';

/** What is said otherwise to someone who looks at the own work, alone: nobody to agree with. */
export const ownPlan = {
  noOwner: 'Nog niet gekozen',
  lead: 'Wat gaat u doen, en wanneer? Wat u hier invult, wordt meteen opgeslagen.',
  noAgreements: 'U koos nog niets om te doen.',
  agreed: 'Wat u gaat doen',
  addHeading: 'Zelf een stap toevoegen',
  find: 'Zoek een stap',
  found: (count, of) => `${count} van ${of} stappen`,
  agreeAfterAll: 'Alsnog doen',
} satisfies Partial<PlanWords>;

export type OwnPlanWords = typeof ownPlan;
