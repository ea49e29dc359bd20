import type { Language } from './language';

/** What the list of cases says when all that is on this device is someone's own. */
const nl = {
  noneAboutEmployers: 'Hier staan nog geen scans over werkgevers.',
  ownCases: (count: number) =>
    count === 1 ? 'Wel één scan over uw eigen werk' : `Wel ${count} scans over uw eigen werk`,
};

const en: typeof nl = {
  noneAboutEmployers: 'There are no scans about employers here yet.',
  ownCases: (count) =>
    count === 1 ? 'There is one scan about your own work' : `There are ${count} scans about your own work`,
};

export const caseListingWords: Record<Language, typeof nl> = { nl, en };
