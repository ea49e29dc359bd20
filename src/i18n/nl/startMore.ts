/** The words of the lower part of the start page, which comes in a chunk of its own. */
export const startMore = {
  otherPagesHeading: 'Meer dan de scan',
  invite: 'Werkgever uitnodigen',
  inviteText:
    'Laat een werkgever zelf invullen. De antwoorden komen versleuteld terug; alleen u kunt ze openen.',
  library: 'Hulpmiddelen',
  libraryText: 'Regelingen, websites en uitleg die bij de stappen kunnen helpen.',
  own: 'Mijn eigen IGM',
  ownText: 'Voor arbeidsdeskundigen en anderen die werkgevers helpen: 21 vragen over uw eigen werk.',
  dataHeading: 'Waar staan uw gegevens?',
  dataText: [
    'Alles wat u invult, blijft op dit apparaat, in deze browser. Er wordt niets verstuurd. Er is geen account.',
    'Maak aan het eind een PDF of een databestand. Dat is uw kopie. Wist u de gegevens van uw browser? Dan zijn de scans hier weg.',
    'Gebruikt u een apparaat van een ander? Bewaar dan een bestand en verwijder de scan hier.',
  ],
  device: 'Wat op dit apparaat staat, en reservekopieën',
  modelHeading: 'Hoe werkt het?',
  modelText: 'De scan kijkt naar zeven dingen die daarbij tellen.',
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
    'Aan het eind ziet u per factor een score. Ook ziet u hooguit drie stappen die bij u passen, met de reden erbij. Er is geen norm en geen rapportcijfer. Het model heet het Integratief Gedragsmodel (IGM).',
};

export type StartMoreWords = typeof startMore;
