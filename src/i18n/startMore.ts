import type { Language } from './language';

/** The words of the lower part of the start page, which comes in a chunk of its own. */
const nl = {
  doorsHeading: 'Meer dan de scan',
  library: 'Hulpmiddelen',
  libraryText: 'Websites, regelingen en handreikingen die bij de stappen kunnen helpen.',
  own: 'Mijn eigen IGM',
  ownText: 'Voor arbeidsdeskundigen en anderen die werkgevers begeleiden: 21 vragen over uw eigen werk.',
  dataHeading: 'Waar staan uw gegevens?',
  dataText: [
    'Alles wat u invult, blijft op dit apparaat, in deze browser. Er wordt niets verstuurd. Er is geen account.',
    'Maak aan het eind een PDF of een databestand. Dat is uw kopie. Wist u de gegevens van uw browser? Dan zijn de scans hier weg.',
    'Gebruikt u een apparaat van een ander? Bewaar dan een bestand en verwijder de scan hier.',
  ],
  device: 'Wat op dit apparaat staat, en reservekopieën',
  modelHeading: 'Hoe werkt het?',
  modelText:
    'Iets nieuws doen lukt als u het wilt én kunt. De scan kijkt naar zeven dingen die daarbij tellen.',
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
  doorsHeading: 'More than the scan',
  library: 'Resources',
  libraryText: 'Websites, schemes and guides that can help with the steps.',
  own: 'My own IGM',
  ownText: 'For occupational experts and others who support employers: 21 questions about your own work.',
  dataHeading: 'Where is your data?',
  dataText: [
    'Everything you fill in stays on this device, in this browser. Nothing is sent. There is no account.',
    'Make a PDF or a data file at the end. That is your copy. If you clear the data of your browser, the scans here are gone.',
    'Are you using someone else’s device? Then save a file and delete the scan here.',
  ],
  device: 'What is on this device, and backups',
  modelHeading: 'How does it work?',
  modelText:
    'Doing something new works when you want to and are able to. The scan looks at seven things that count.',
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

export const startMoreWords: Record<Language, typeof nl> = { nl, en };
