import type { Language } from './language';

const nl = {
  title: 'Start',
  heading: 'Een plek bieden aan iemand die moeilijk aan werk komt',
  lead: 'Wilt u dat, en kan uw organisatie het? Deze scan laat zien wat u al meeheeft, waar het knelt en welke kleine stap nu past.',
  forWhom:
    'Vul de scan alleen in, of samen met een arbeidsdeskundige of andere adviseur. Er zijn 35 korte vragen, of 14 voor een eerste gesprek. Stoppen en later verdergaan kan altijd.',
  newScan: 'Nieuwe scan',
  example: 'Bekijk een voorbeeld',
  openFile: 'Open bestand',
  openFileHint: 'Een databestand (.json) dat u eerder met deze scan bewaarde.',
  opening: 'Even geduld, het bestand wordt gelezen.',
  casesHeading: 'Scans op dit apparaat',
  noCases: 'Hier staan nog geen scans.',
  listing: 'De scans op dit apparaat worden opgehaald.',
  unreadable: (count: number) =>
    count === 1
      ? 'Eén scan op dit apparaat kan niet worden gelezen. De scan blijft staan zoals hij is.'
      : `${count} scans op dit apparaat kunnen niet worden gelezen. Zij blijven staan zoals zij zijn.`,
  progress: (settled: number, items: number) =>
    settled === items ? `Alle ${items} vragen ingevuld` : `${settled} van ${items} vragen ingevuld`,
  exampleMark: 'Voorbeeld',
  continueCase: (name: string) => `Ga verder met ${name}`,
  remove: 'Verwijderen',
  removeCase: (name: string) => `Verwijder ${name}`,
  removeHeading: (name: string) => `${name} verwijderen?`,
  removeText:
    'De antwoorden verdwijnen van dit apparaat. Dat kunt u niet terugdraaien. Wat u als bestand of PDF bewaarde, blijft bestaan.',
  cancel: 'Niet verwijderen',
  knownHeading: (name: string) => `${name} staat al op dit apparaat`,
  knownText: 'Het bestand bevat een scan die hier al staat. Wat wilt u?',
  keepBoth: 'Allebei houden',
  replace: 'De scan hier vervangen',
  doNotOpen: 'Niet openen',
  dataHeading: 'Waar staan uw gegevens?',
  dataText: [
    'Alles wat u invult, blijft op dit apparaat, in deze browser. Er wordt niets verstuurd. Er is geen account.',
    'Maak aan het eind een PDF of een databestand. Dat is uw kopie. Wist u de gegevens van uw browser? Dan zijn de scans hier weg.',
    'Gebruikt u een apparaat van een ander? Bewaar dan een bestand en verwijder de scan hier.',
  ],
  modelHeading: 'Hoe werkt het?',
  modelText:
    'Iets nieuws doen lukt als u het wilt én kunt. De scan kijkt naar zeven dingen die daarbij tellen.',
  willing: 'Willen',
  able: 'Kunnen',
  factorsInPlainWords: {
    attitude: 'Vindt u het belangrijk en haalbaar?',
    norm: 'Wat vinden de mensen om u heen?',
    selfEfficacy: 'Denkt u dat het u lukt?',
    skills: 'Weet u hoe het moet?',
    capacity: 'Is er werk, tijd en geld voor?',
    context: 'Werkt de omgeving mee?',
    selfRegulation: 'Komt het ervan, en houdt u het vol?',
  },
  modelEnd:
    'Aan het eind ziet u per onderdeel een score en hooguit drie stappen die bij u passen, met de reden erbij. Er is geen norm en geen rapportcijfer. Het model heet het Integratief Gedragsmodel (IGM).',
};

const en: typeof nl = {
  title: 'Start',
  heading: 'Offering a place to someone who has difficulty finding work',
  lead: 'Do you want to, and is your organisation able to? This scan shows what you already have going for you, where it gets stuck and which small step fits now.',
  forWhom:
    'Fill in the scan alone, or together with an occupational expert or another adviser. There are 35 short questions, or 14 for a first conversation. You can always stop and go on later.',
  newScan: 'New scan',
  example: 'See an example',
  openFile: 'Open file',
  openFileHint: 'A data file (.json) that you saved with this scan before.',
  opening: 'One moment, the file is being read.',
  casesHeading: 'Scans on this device',
  noCases: 'There are no scans here yet.',
  listing: 'Getting the scans on this device.',
  unreadable: (count) =>
    count === 1
      ? 'One scan on this device cannot be read. It is left as it is.'
      : `${count} scans on this device cannot be read. They are left as they are.`,
  progress: (settled, items) =>
    settled === items ? `All ${items} questions filled in` : `${settled} of ${items} questions filled in`,
  exampleMark: 'Example',
  continueCase: (name) => `Go on with ${name}`,
  remove: 'Delete',
  removeCase: (name) => `Delete ${name}`,
  removeHeading: (name) => `Delete ${name}?`,
  removeText:
    'The answers disappear from this device. You cannot undo this. What you saved as a file or PDF remains.',
  cancel: 'Do not delete',
  knownHeading: (name) => `${name} is already on this device`,
  knownText: 'The file holds a scan that is already here. What would you like?',
  keepBoth: 'Keep both',
  replace: 'Replace the scan here',
  doNotOpen: 'Do not open',
  dataHeading: 'Where is your data?',
  dataText: [
    'Everything you fill in stays on this device, in this browser. Nothing is sent. There is no account.',
    'Make a PDF or a data file at the end. That is your copy. If you clear the data of your browser, the scans here are gone.',
    'Are you using someone else’s device? Then save a file and delete the scan here.',
  ],
  modelHeading: 'How does it work?',
  modelText:
    'Doing something new works when you want to and are able to. The scan looks at seven things that count.',
  willing: 'Willing',
  able: 'Being able',
  factorsInPlainWords: {
    attitude: 'Do you find it important and feasible?',
    norm: 'What do the people around you think?',
    selfEfficacy: 'Do you think you can do it?',
    skills: 'Do you know how to do it?',
    capacity: 'Is there work, time and money for it?',
    context: 'Do the surroundings help?',
    selfRegulation: 'Does it happen, and do you keep it up?',
  },
  modelEnd:
    'At the end you see a score for each part and at most three steps that fit you, with the reason. There is no norm and no mark. The model is called the Integrative Behaviour Model (IBM; in Dutch IGM).',
};

export const startWords: Record<Language, typeof nl> = { nl, en };
