export const app = {
  product: 'IGM-scan',
  skipToContent: 'Naar de inhoud',
  language: 'Taal',
  toStart: 'Naar de startpagina',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  saved: 'Opgeslagen',
  partlySaved: 'Niet alles opgeslagen',
  saving: 'Bezig met opslaan',
  notSaved: 'Niet opgeslagen',
  notFoundHeading: 'Deze pagina bestaat niet',
  notFoundText: 'Het adres klopt niet, of de scan staat niet op dit apparaat.',
  /** Said before the app itself is there, and in place of it. */
  notLoaded:
    'De scan kon niet worden geladen. Kijk of er verbinding is en laad de pagina opnieuw. Wat u eerder invulde, staat er nog.',
  loadFailedHeading: 'De scan kan niet worden geopend',
  unsavedHeading: 'Er is nog een andere scan niet opgeslagen',
  unsavedText: 'Los dat eerst op met de knoppen hierboven. Daarna gaat deze scan open.',
  tryAgain: 'Probeer opnieuw',
  saveFailedHeading: (name: string) => `De antwoorden van ${name} zijn niet opgeslagen`,
  saveAsFile: 'Bewaar als bestand',
  keepAgain: 'Bewaar opnieuw',
  replaceAllTheSame: 'Toch vervangen',
  continueCase: 'Ga verder met deze scan',
  discard: 'Gooi de wijzigingen weg',
  discardHeading: (name: string) => `Wat niet is opgeslagen van ${name} weggooien?`,
  discardText: 'Dit kunt u niet terugdraaien. Bewaar eerst een bestand als u twijfelt.',
  doNotDiscard: 'Niet weggooien',
  removeFailedHeading: 'De scan is niet verwijderd',
  listFailedHeading: 'De scans op dit apparaat kunnen niet worden getoond',
  crashHeading: 'Er ging iets mis op deze pagina',
  crashText:
    'Uw antwoorden staan er nog. Bewaar voor de zekerheid een databestand en open de pagina opnieuw.',
  reload: 'Open de pagina opnieuw',
  storage: {
    blocked:
      'Deze browser laat niet toe dat er iets wordt bewaard. U kunt de scan wel invullen. Maak aan het eind een databestand of PDF. Sluit u deze pagina, dan is alles weg.',
    full: 'Er is geen ruimte meer op dit apparaat of in deze browser. Maak ruimte vrij en probeer het opnieuw, of bewaar de scan als bestand.',
    notFound:
      'Deze scan staat niet op dit apparaat. Misschien is hij verwijderd of in een andere browser gemaakt.',
    unreadable:
      'De gegevens van deze scan kunnen niet worden gelezen. Zij zijn apart gezet en niet weggegooid.',
    conflict:
      'Deze scan is intussen in een ander tabblad veranderd. Vervangt u de scan toch, dan is die verandering weg. U kunt wat u hier ziet ook als bestand bewaren. Of gooi het weg en open de scan opnieuw.',
    gone: 'Deze scan is intussen verwijderd, misschien in een ander tabblad. Bewaar hem opnieuw of als bestand, of gooi deze wijzigingen weg.',
    newer: 'Deze gegevens zijn gemaakt met een nieuwere versie van de app. Vernieuw de pagina.',
    notUpgraded:
      'De gegevens van een oudere versie van de app konden niet worden omgezet. Zij staan er nog, zoals zij waren.',
    unknown: 'Het bewaren in deze browser lukt nu niet. Probeer het opnieuw, of bewaar de scan als bestand.',
  },
};

export type AppWords = typeof app;
