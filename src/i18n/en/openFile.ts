import type { OpenFileWords } from '../nl/openFile';

export const openFile: OpenFileWords = {
  letGo: 'Let go to open',
  knownHeading: (name) => `${name} is already on this device`,
  knownText: 'The file holds a scan that is already here. What would you like?',
  leftOut: {
    notes: 'notes',
    expertView: 'answers of the expert',
  },
  missing: (parts) => `This file was made without ${parts}. If you replace the scan here, you lose those.`,
  keepBoth: 'Keep both',
  replace: 'Replace the scan here',
  doNotOpen: 'Do not open',
};
