import { plural } from './plural';

/** The page about what stands on this device. */
export const device = {
  heading: 'Op dit apparaat',
  lead: 'Uw scans staan alleen hier. Lees wat dat betekent, en maak een kopie.',
  whereHeading: 'Waar staan uw scans?',
  where:
    'Uw scans staan op dit apparaat, in de opslag van deze browser. Een andere browser, of iemand anders op een ander apparaat, ziet ze niet. Er gaat niets naar een server.',
  honest:
    'Een browser is geen kluis. Wist u de gegevens van de browser of deze website, dan zijn de scans weg. Een privévenster vergeet ze als u het sluit. Safari kan ze wissen als u de app zeven dagen niet gebruikt. Staat de app op uw beginscherm? Dan gebeurt dat niet. Is het apparaat bijna vol? Dan mag de browser zelf opruimen, behalve als hij beloofde de scans te bewaren. En een apparaat kan stukgaan of kwijtraken. Alleen een kopie ergens anders helpt tegen al deze dingen.',
  roomHeading: 'Ruimte',
  room: (used: string, left: string) =>
    `De app gebruikt nu ongeveer ${used}. Daarin zit ook wat nodig is om zonder internet te werken. Volgens de browser is er nog ${left} over.`,
  roomUnknown:
    'Deze browser zegt niet hoeveel ruimte er is. Hij belooft ook niet de scans te bewaren als het apparaat bijna vol is.',
  persisted: 'De browser heeft beloofd de scans te bewaren, ook als het apparaat bijna vol is.',
  notPersisted:
    'De browser heeft niet beloofd de scans te bewaren als het apparaat bijna vol is. Zolang er ruimte is, blijven ze gewoon staan.',
  ask: 'Vraag de browser de scans te bewaren',
  asked: {
    granted: 'De browser zegt ja. Wist u zelf de gegevens van de browser, dan zijn de scans nog steeds weg.',
    refused:
      'De browser zegt nu nee. Er gaat daardoor niets verloren. Chrome, Edge en Safari beslissen zelf. Zij zeggen vaker ja als u de app installeert of vaker gebruikt. Firefox vraagt het u. Maak in elk geval een kopie.',
  },
  quarantineHeading: 'Apart gezet',
  quarantined: (count: number) =>
    plural(count, {
      one: 'Eén scan kan niet worden gelezen. Hij is apart gezet zoals hij was. Misschien kan een computerkenner er nog iets uit halen.',
      other: `${count} scans kunnen niet worden gelezen. Zij zijn apart gezet zoals zij waren. Misschien kan een computerkenner er nog iets uit halen.`,
    }),
  saveQuarantined: 'Als bestand bewaren',
  quarantineSaved: (file: string) => `Bewaard als ${file}.`,
  removeQuarantined: 'Weggooien',
  removeQuarantinedHeading: 'Weggooien wat apart staat?',
  removeQuarantinedText: 'Dat kunt u niet terugdraaien. Een bestand dat u ervan bewaarde, blijft bestaan.',
  keep: 'Niet weggooien',
  quarantineFailed: 'Dat lukt nu niet. Er is niets veranderd.',
  agesHeading: 'Hoe oud zijn de scans?',
  noAges: 'Hier staan nog geen scans. Het voorbeeld telt niet mee.',
  ages: (count: number, oldest: string) =>
    plural(count, {
      one: `Hier staat 1 scan. Hij is gemaakt op ${oldest}.`,
      other: `Hier staan ${count} scans. De oudste is gemaakt op ${oldest}.`,
    }),
  untouched: (count: number) =>
    plural(count, {
      0: 'Alle scans zijn het afgelopen jaar gewijzigd.',
      one: '1 scan is langer dan een jaar niet gewijzigd.',
      other: `${count} scans zijn langer dan een jaar niet gewijzigd.`,
    }),
  retention:
    'Hoe lang u scans bewaart, beslist uw organisatie. De app gooit zelf niets weg. Archiveer of verwijder wat u niet meer nodig heeft.',
  toCases: 'Bekijk alle scans',
  removeHeading: 'Alles verwijderen',
  removeText: (count: number) =>
    plural(count, {
      0: 'Hier staan geen scans. Verwijder wat de app verder bewaart. Dat is wat apart is gezet, de meldingen van fouten en uw taal.',
      one: 'Verwijder de scan op dit apparaat. Ook weg gaan wat apart is gezet, de meldingen van fouten en uw taal.',
      other: `Verwijder alle ${count} scans op dit apparaat. Ook weg gaan wat apart is gezet, de meldingen van fouten en uw taal.`,
    }),
  remains:
    'Wat u als bestand, PDF of reservekopie bewaarde, blijft bestaan. Ook bestanden in een gekozen map blijven staan. De app gebruikt die map dan niet meer.',
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

export type DeviceWords = typeof device;
