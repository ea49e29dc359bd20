/** The seven factors of the Integrative Behaviour Model, in model order. */
export const factorIds = [
  'attitude',
  'norm',
  'selfEfficacy',
  'skills',
  'capacity',
  'context',
  'selfRegulation',
] as const;

/** What is asked together about the organisation, in this order. */
export const backgroundPages = ['organisation', 'experience', 'plan', 'support'] as const;

export const instrumentIds = ['igm-employer', 'igm-professional'] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** 1 (strongly disagree) to 5 (strongly agree), `dk` (I do not know) or `na` (not applicable). */
export const ratings = [1, 2, 3, 4, 5, 'dk', 'na'] as const;
