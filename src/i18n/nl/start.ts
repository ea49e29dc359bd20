import { plural } from './plural';

export const start = {
  title: 'Start',
  heading: 'Een plek bieden aan iemand die moeilijk aan werk komt',
  lead: 'Wilt u dat, en kan uw organisatie het? Deze scan laat zien wat al goed gaat en waar het knelt. Ook ziet u welke kleine stap nu past.',
  forWhom: (full: number, short: number) =>
    `Vul de scan alleen in, of samen met een deskundige, zoals een arbeidsdeskundige of jobcoach. Er zijn ${full} korte vragen, of ${short} voor een eerste gesprek. Stoppen en later verdergaan kan altijd.`,
  newScan: 'Nieuwe scan',
  example: 'Bekijk een voorbeeld',
  openFile: 'Open bestand',
  openFileHint:
    'Een databestand (.json) of rapport (.pdf) dat u eerder met deze scan bewaarde. U kunt het ook op elke pagina loslaten.',
  readingFile: 'Even geduld, het bestand wordt gelezen.',
  casesHeading: 'Scans op dit apparaat',
  noCases: 'Hier staan nog geen scans.',
  noneAboutEmployers: 'Hier staan nog geen scans over werkgevers.',
  ownCases: (count: number) =>
    plural(count, { one: 'Wel één scan over uw eigen werk', other: `Wel ${count} scans over uw eigen werk` }),
  allCases: (count: number) => `Alle scans (${count})`,
  listing: 'De scans op dit apparaat worden opgehaald.',
  unreadable: (count: number) =>
    plural(count, {
      one: 'Eén scan op dit apparaat kan niet worden gelezen. Hij is apart gezet en niet weggegooid.',
      other: `${count} scans op dit apparaat kunnen niet worden gelezen. Zij zijn apart gezet en niet weggegooid.`,
    }),
  progress: (settled: number, items: number) =>
    settled === items ? `Alle ${items} vragen ingevuld` : `${settled} van ${items} vragen ingevuld`,
  exampleMark: 'Voorbeeld',
  continueCase: (name: string) => `Ga verder met ${name}`,
  remove: 'Verwijderen',
};

export type StartWords = typeof start;
