// Written by scripts/write-ids.mjs (`npm run ids`).

/** Every code for who does something. */
export const ownerIds = [
  'werkgever',
  'arbeidsdeskundige',
  'accountmanager',
  'jobcoach',
  'gemeente',
  'uwv',
  'school',
  'klantmanager',
  'inkomensconsulent',
  'begeleider',
  'kandidaat',
  'ontwikkelbedrijf',
  'ondernemer',
  'bedrijfsarts',
] as const;
export type OwnerId = (typeof ownerIds)[number];
