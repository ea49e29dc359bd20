import { plural } from './plural';

/** What a short list of cases says beside its rows. */
export const caseListing = {
  noneAboutEmployers: 'Hier staan nog geen scans over werkgevers.',
  ownCases: (count: number) =>
    plural(count, { one: 'Wel één scan over uw eigen werk', other: `Wel ${count} scans over uw eigen werk` }),
  all: (count: number) => `Alle scans (${count})`,
};

export type CaseListingWords = typeof caseListing;
