import type { StartWords } from '../nl/start';
import { plural } from './plural';

export const start: StartWords = {
  title: 'Start',
  heading: 'Offering a placement to someone who has difficulty finding work',
  lead: 'Do you want that, and can your organisation do it? This scan shows what already goes well, what holds you back and which small step fits now.',
  forWhom: (full: number, short: number) =>
    `Fill in the scan alone, or together with an expert, such as an occupational expert or job coach. There are ${full} short questions, or ${short} for a first conversation. You can always stop and go on later.`,
  newScan: 'New scan',
  example: 'See an example',
  openFile: 'Open file',
  openFileHint:
    'A data file (.json) or report (.pdf) that you saved with this scan before. You can also drop it on any page.',
  readingFile: 'One moment, the file is being read.',
  casesHeading: 'Scans on this device',
  noCases: 'There are no scans here yet.',
  noneAboutEmployers: 'There are no scans about employers here yet.',
  ownCases: (count) =>
    plural(count, {
      one: 'There is one scan about your own work',
      other: `There are ${count} scans about your own work`,
    }),
  allCases: (count) => `All scans (${count})`,
  listing: 'Getting the scans on this device.',
  unreadable: (count) =>
    plural(count, {
      one: 'One scan on this device cannot be read. It was set aside, not thrown away.',
      other: `${count} scans on this device cannot be read. They were set aside, not thrown away.`,
    }),
  progress: (settled, items) =>
    settled === items ? `All ${items} questions filled in` : `${settled} of ${items} questions filled in`,
  exampleMark: 'Example',
  continueCase: (name) => `Go on with ${name}`,
  remove: 'Delete',
};
