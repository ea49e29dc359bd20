import type { Language } from './language';

/** What a short list of cases says beside its rows. */
const nl = {
  noneAboutEmployers: 'Hier staan nog geen scans over werkgevers.',
  ownCases: (count: number) =>
    count === 1 ? 'Wel één scan over uw eigen werk' : `Wel ${count} scans over uw eigen werk`,
  all: (count: number) => `Alle scans (${count})`,
};

const en: typeof nl = {
  noneAboutEmployers: 'There are no scans about employers here yet.',
  ownCases: (count) =>
    count === 1 ? 'There is one scan about your own work' : `There are ${count} scans about your own work`,
  all: (count) => `All scans (${count})`,
};

export const caseListingWords: Record<Language, typeof nl> = { nl, en };
