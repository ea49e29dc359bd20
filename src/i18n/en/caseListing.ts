import type { CaseListingWords } from '../nl/caseListing';
import { plural } from './plural';

export const caseListing: CaseListingWords = {
  noneAboutEmployers: 'There are no scans about employers here yet.',
  ownCases: (count) =>
    plural(count, {
      one: 'There is one scan about your own work',
      other: `There are ${count} scans about your own work`,
    }),
  all: (count) => `All scans (${count})`,
};
