import type { Language } from './language';

/** The page about what stands on this device. */
const nl = {
  heading: 'Op dit apparaat',
  lead: 'Uw scans staan alleen hier. Lees wat dat betekent, en maak een kopie.',
  whereHeading: 'Waar staan uw scans?',
  where:
    'Uw scans staan op dit apparaat, in de opslag van deze browser. Een andere browser, of iemand anders op een ander apparaat, ziet ze niet. Er gaat niets naar een server.',
  honest:
    'Een browser is geen kluis. Wist u de gegevens van de browser of van deze website, dan zijn de scans weg. Een privévenster vergeet ze als u het sluit. Safari kan ze wissen als u de app zeven dagen niet gebruikt; staat de app op uw beginscherm, dan gebeurt dat niet. Is het apparaat bijna vol, dan mag de browser zelf opruimen, behalve als hij beloofde de scans te bewaren. En een apparaat kan stukgaan of kwijtraken. Alleen een kopie op een andere plek helpt tegen al deze dingen.',
  roomHeading: 'Ruimte',
  room: (used: string, left: string) =>
    `De app gebruikt nu ongeveer ${used}. Daarin zit ook wat nodig is om zonder internet te werken. Volgens de browser is er nog ${left} over.`,
  roomUnknown: 'Deze browser zegt niet hoeveel ruimte er is.',
  persisted: 'De browser heeft beloofd de scans te bewaren, ook als het apparaat bijna vol is.',
  notPersisted:
    'De browser heeft niet beloofd de scans te bewaren als het apparaat bijna vol is. Zolang er ruimte is, blijven ze gewoon staan.',
  ask: 'Vraag de browser de scans te bewaren',
  asked: {
    granted: 'De browser zegt ja. Wist u zelf de gegevens van de browser, dan zijn de scans nog steeds weg.',
    refused:
      'De browser zegt nu nee. Er gaat daardoor niets verloren. Chrome en Edge beslissen zelf en zeggen vaker ja als u de app installeert of vaker gebruikt; Firefox vraagt het u. Maak in elk geval een kopie.',
  },
  setAsideHeading: 'Apart gezet',
  setAside: (count: number) =>
    count === 1
      ? 'Eén scan kan niet worden gelezen. Hij is apart gezet zoals hij was. Misschien kan een deskundige er nog iets uit halen.'
      : `${count} scans kunnen niet worden gelezen. Zij zijn apart gezet zoals zij waren. Misschien kan een deskundige er nog iets uit halen.`,
  saveSetAside: 'Als bestand bewaren',
  setAsideSaved: (file: string) => `Bewaard als ${file}.`,
  removeSetAside: 'Weggooien',
  removeSetAsideHeading: 'Weggooien wat apart staat?',
  removeSetAsideText: 'Dat kunt u niet terugdraaien. Een bestand dat u ervan bewaarde, blijft bestaan.',
  keep: 'Niet weggooien',
  setAsideFailed: 'Dat lukt nu niet. Er is niets veranderd.',
  agesHeading: 'Hoe oud zijn de scans?',
  noAges: 'Hier staan nog geen scans.',
  ages: (count: number, oldest: string) =>
    count === 1
      ? `Hier staat 1 scan. Hij is gemaakt op ${oldest}.`
      : `Hier staan ${count} scans. De oudste is gemaakt op ${oldest}.`,
  untouched: (count: number) =>
    count === 0
      ? 'Alle scans zijn het afgelopen jaar gewijzigd.'
      : count === 1
        ? '1 scan is langer dan een jaar niet gewijzigd.'
        : `${count} scans zijn langer dan een jaar niet gewijzigd.`,
  retention:
    'Hoe lang u scans bewaart, beslist uw organisatie. De app gooit zelf niets weg. Archiveer of verwijder wat u niet meer nodig heeft.',
  toCases: 'Bekijk alle scans',
  removeHeading: 'Alles verwijderen',
  removeText: (count: number) => {
    if (count === 0) {
      return 'Hier staan geen scans. Verwijder wat de app verder bewaart, zoals wat apart is gezet en uw taal.';
    }
    return count === 1
      ? 'Verwijder de scan op dit apparaat, wat apart is gezet en uw keuzes zoals de taal.'
      : `Verwijder alle ${count} scans op dit apparaat, wat apart is gezet en uw keuzes zoals de taal.`;
  },
  remains:
    'Wat u als bestand, PDF of reservekopie bewaarde, blijft bestaan. Ook bestanden in een gekozen map blijven staan; de app gebruikt die map dan niet meer.',
  remove: 'Alles op dit apparaat verwijderen',
  confirmHeading: 'Echt alles verwijderen?',
  confirmText: 'Dat kunt u niet terugdraaien.',
  /** What one types to be sure. */
  confirmWord: 'verwijderen',
  confirmLabel: (word: string) => `Typ “${word}” om door te gaan`,
  confirmWrong: (word: string) => `Typ het woord “${word}”.`,
  cancel: 'Niets verwijderen',
  removed: 'Alles is van dit apparaat verwijderd.',
  removeFailed: 'Het verwijderen is niet gelukt. Probeer het opnieuw, of wis de gegevens van deze website.',
  notKept: 'Eerst moet de scan die nog niet is opgeslagen, worden opgeslagen of opgegeven.',
};

const en: typeof nl = {
  heading: 'On this device',
  lead: 'Your scans are only here. Read what that means, and make a copy.',
  whereHeading: 'Where are your scans?',
  where:
    'Your scans are on this device, in the storage of this browser. Another browser, or someone on another device, does not see them. Nothing goes to a server.',
  honest:
    'A browser is not a safe. If you clear the data of the browser or of this website, the scans are gone. A private window forgets them when you close it. Safari may clear them when you do not use the app for seven days; with the app on your home screen, that does not happen. When the device is almost full, the browser may clear up by itself, unless it promised to keep the scans. And a device can break or get lost. Only a copy in another place helps against all of this.',
  roomHeading: 'Room',
  room: (used, left) =>
    `The app now uses about ${used}. That includes what it needs to work without internet. According to the browser ${left} is left.`,
  roomUnknown: 'This browser does not say how much room there is.',
  persisted: 'The browser has promised to keep the scans, also when the device is almost full.',
  notPersisted:
    'The browser has not promised to keep the scans when the device is almost full. As long as there is room, they simply stay.',
  ask: 'Ask the browser to keep the scans',
  asked: {
    granted: 'The browser says yes. If you clear the data of the browser yourself, the scans are still gone.',
    refused:
      'The browser says no for now. Nothing is lost because of that. Chrome and Edge decide by themselves and say yes more often when you install the app or use it more; Firefox asks you. Make a copy in any case.',
  },
  setAsideHeading: 'Set aside',
  setAside: (count) =>
    count === 1
      ? 'One scan cannot be read. It was set aside as it was. Perhaps an expert can still get something out of it.'
      : `${count} scans cannot be read. They were set aside as they were. Perhaps an expert can still get something out of them.`,
  saveSetAside: 'Save as a file',
  setAsideSaved: (file) => `Saved as ${file}.`,
  removeSetAside: 'Throw away',
  removeSetAsideHeading: 'Throw away what was set aside?',
  removeSetAsideText: 'You cannot undo this. A file that you saved of it remains.',
  keep: 'Do not throw away',
  setAsideFailed: 'That does not work now. Nothing has changed.',
  agesHeading: 'How old are the scans?',
  noAges: 'There are no scans here yet.',
  ages: (count, oldest) =>
    count === 1
      ? `There is 1 scan here. It was made on ${oldest}.`
      : `There are ${count} scans here. The oldest was made on ${oldest}.`,
  untouched: (count) =>
    count === 0
      ? 'All scans were changed in the past year.'
      : count === 1
        ? '1 scan was not changed for more than a year.'
        : `${count} scans were not changed for more than a year.`,
  retention:
    'How long you keep scans is for your organisation to decide. The app throws nothing away by itself. Archive or delete what you no longer need.',
  toCases: 'See all scans',
  removeHeading: 'Delete everything',
  removeText: (count) => {
    if (count === 0) {
      return 'There are no scans here. Delete what else the app keeps, such as what was set aside and your language.';
    }
    return count === 1
      ? 'Delete the scan on this device, what was set aside and your choices such as the language.'
      : `Delete all ${count} scans on this device, what was set aside and your choices such as the language.`;
  },
  remains:
    'What you saved as a file, PDF or backup remains. Files in a chosen folder remain as well; the app then no longer uses that folder.',
  remove: 'Delete everything on this device',
  confirmHeading: 'Really delete everything?',
  confirmText: 'You cannot undo this.',
  confirmWord: 'delete',
  confirmLabel: (word) => `Type “${word}” to go on`,
  confirmWrong: (word) => `Type the word “${word}”.`,
  cancel: 'Delete nothing',
  removed: 'Everything was deleted from this device.',
  removeFailed: 'Deleting did not work. Please try again, or clear the data of this website.',
  notKept: 'First the scan that is not saved yet must be saved or given up.',
};

export const deviceWords: Record<Language, typeof nl> = { nl, en };
