import type { CaseListingWords } from '../nl/caseListing';

export const caseListing: CaseListingWords = {
  noneAboutEmployers: 'There are no scans about employers here yet.',
  ownCases: (count) =>
    count === 1 ? 'There is one scan about your own work' : `There are ${count} scans about your own work`,
  all: (count) => `All scans (${count})`,
};
