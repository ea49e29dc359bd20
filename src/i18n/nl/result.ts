import { plural } from './plural';

/** The words of the page with the result. */
export const result = {
  helps: 'Wat helpt',
  nothingHigh: 'Nog niets scoort hoog.',
  highest: (factors: string, count: number) =>
    `${plural(count, { one: 'Het hoogst scoort', other: 'Het hoogst scoren' })} ${factors}.`,
  holdsBack: 'Wat u tegenhoudt',
  nothingHoldsBack: (isAllKnown: boolean): string =>
    isAllKnown ? 'Niets houdt u duidelijk tegen.' : 'Voor zover bekend houdt niets u duidelijk tegen.',
  firstStep: 'Eerste stap:',
  readAndChoose: 'Lees meer en kies',
  otherReadings: 'Wat de andere scores betekenen',
  whatNow: 'En nu?',
  inviteOther: 'Vraag nog iemand van deze werkgever om zelf in te vullen',
  sendBack: 'Verstuur uw antwoorden',
  sendBackText: 'Wie u uitnodigde, heeft uw antwoorden nog niet. U verstuurt ze zelf.',
  whatItSays: 'Wat de uitslag zegt',
  whatFirst: 'Wat u eerst doet',
  allDecided: 'Over elke stap is al besloten. U vindt ze bij de afspraken.',
  howToShare: 'Hoe u het deelt',
  share:
    'Maak er een rapport van: een PDF om te lezen, te printen of te mailen. Met het databestand kunt u of iemand anders later verder, ook op een ander apparaat. Wat u niet zelf deelt, blijft op dit apparaat.',
  more: 'Meer mogelijkheden',
  moreLead: 'Dit heeft u nu niet nodig. Het kan helpen als u verder wilt gaan, of samen met een deskundige.',
  morePages: {
    phases: 'Een lijst van het eerste gesprek tot terugkijken, in zes fasen.',
    suitability: 'Vragen om te bespreken of nu beginnen verstandig is.',
    placement: 'Afspraken over één plek en één medewerker.',
  },
};

export type ResultWords = typeof result;
