import type { CitizenServiceNumberWords } from '../nl/citizenServiceNumber';

export const citizenServiceNumber: CitizenServiceNumberWords = {
  inField: 'This looks like a citizen service number (BSN). That does not belong in this scan.',
  inCase: (found) =>
    `Somewhere in this scan it says ${found}. That looks like a citizen service number (BSN). Take it out before you make or share a file.`,
};
