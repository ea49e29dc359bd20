import { plural } from './plural';

/** What whoever sent an invitation reads when answers come back. */
export const returning = {
  title: 'Antwoorden openen',
  heading: 'Antwoorden openen',
  lead: 'Hebt u antwoorden op een uitnodiging gekregen? Plak de link, open het bestand, of scan de code. U ziet eerst wat erin staat; er verandert nog niets.',
  paste: 'Plak de link of de hele mail',
  read: 'Lees de antwoorden',
  noLink: 'Hierin staat geen hele link met antwoorden.',
  pickFile: 'Open een bestand met antwoorden',
  pickHint: 'Een bestand met de naam van het bedrijf, en “age” aan het eind.',
  opening: 'De antwoorden worden geopend.',
  foundHeading: (name: string) => `Antwoorden van ${name}`,
  who: 'Wie vulde in?',
  noRole: 'niet gezegd',
  when: 'Verstuurd',
  invitedAs: 'Uitnodiging voor',
  holds: 'Wat staat erin?',
  holdsText: (answered: number, of: number) => `${answered} van ${of} vragen beantwoord`,
  notes: (count: number) => plural(count, { one: '1 opmerking', other: `${count} opmerkingen` }),
  showNotes: 'Lees de opmerkingen',
  late: (day: string) => `Dit kwam na de laatste dag (${day}). U kunt het gewoon gebruiken.`,
  where: 'Waar moeten ze bij?',
  whereLabel: 'Kies een scan',
  whereCase: (name: string) => `De scan van ${name}`,
  whereNew: 'Een nieuwe scan',
  otherName: (here: string, there: string) =>
    `De scan is van ${here}, de antwoorden zijn van ${there}. Klopt dat?`,
  toEmpty: 'In deze scan staan nog geen antwoorden. Deze komen erin te staan.',
  newView:
    'In deze scan staan al antwoorden. Deze komen er als eigen antwoorden naast; er wordt niets vervangen.',
  newMeasurement:
    'Deze antwoorden gaan over andere vragen dan die in deze scan: de korte of volledige lijst, of een andere versie. Er komt een nieuwe meting voor.',
  same: 'Deze antwoorden staan al in de scan. Opnieuw toevoegen verandert niets.',
  differs: (count: number) =>
    plural(count, {
      one: 'Deze persoon antwoordde eerder anders op 1 vraag. Als u ze overneemt, komt het nieuwe antwoord in plaats van het vorige.',
      other: `Deze persoon antwoordde eerder anders op ${count} vragen. Als u ze overneemt, komen de nieuwe antwoorden in plaats van de vorige.`,
    }),
  earlier: 'Deze antwoorden zijn eerder verstuurd dan die er nu staan.',
  before: 'Nu',
  now: 'In deze antwoorden',
  question: 'Vraag',
  add: 'Voeg toe',
  makeNew: 'Maak een nieuwe scan',
  replace: 'Neem de nieuwe antwoorden over',
  toCase: 'Naar de scan',
  notAdded: 'Het toevoegen lukte niet. Er is niets veranderd. Probeer het nog een keer.',
  leave: 'Nu niet',
  unknownHeading: 'Deze antwoorden kunnen hier niet worden geopend',
  unknownText:
    'De sleutel van deze uitnodiging staat niet in deze browser. Hebt u haar op een ander apparaat gemaakt? Open de antwoorden daar, of zet hier eerst een versleutelde reservekopie van dat apparaat terug. Is de uitnodiging verwijderd, dan gaat het niet meer.',
  notOpenedHeading: 'Deze antwoorden zijn niet heel aangekomen',
  notOpenedText:
    'Er ontbreekt een stuk, of er is iets aan veranderd. Vraag of ze nog een keer kunnen worden gestuurd, liefst als bestand.',
  newerHeading: 'Deze antwoorden zijn gemaakt met een nieuwere versie',
  newerText: 'Vernieuw de pagina en probeer het dan nog een keer. De antwoorden gaan niet verloren.',
  invalidHeading: 'In deze antwoorden staat iets dat niet klopt',
  invalidText: 'De versleuteling is in orde, de inhoud niet. Vraag of ze opnieuw kunnen worden gestuurd.',
  failedText: 'De gegevens in deze browser konden niet worden gelezen. Probeer het nog een keer.',
  locked: 'De sleutel van deze uitnodiging is beveiligd met een wachtwoord.',
};

export type ReturningWords = typeof returning;
