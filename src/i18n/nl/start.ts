import { plural } from './plural';

export const start = {
  title: 'Start',
  heading: 'Een plek bieden aan iemand die moeilijk aan werk komt',
  lead: 'Wilt u dat, en kan uw organisatie het? Deze scan laat zien wat u al meeheeft, waar het knelt en welke kleine stap nu past.',
  forWhom:
    'Vul de scan alleen in, of samen met een arbeidsdeskundige of andere adviseur. Er zijn 35 korte vragen, of 14 voor een eerste gesprek. Stoppen en later verdergaan kan altijd.',
  newScan: 'Nieuwe scan',
  example: 'Bekijk een voorbeeld',
  openFile: 'Open bestand',
  casesHeading: 'Scans op dit apparaat',
  noCases: 'Hier staan nog geen scans.',
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
