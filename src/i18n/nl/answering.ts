import { plural } from './plural';

/** What someone reads who opens an invitation, and who sends the answers back. */
export const answering = {
  title: 'Uitnodiging',
  heading: 'Wilt u enkele vragen beantwoorden?',
  headingBy: (from: string) => `${from} vraagt u enkele vragen te beantwoorden`,
  lead: (count: number) =>
    `Het zijn ${count} stellingen. Ze gaan over een plek bieden aan iemand die moeilijk werk vindt. U zegt steeds in hoeverre een stelling bij u past. Er zijn geen goede of foute antwoorden.`,
  goal: 'Waar gaat het om?',
  until: 'Tot wanneer?',
  untilText: (day: string) =>
    `Graag uiterlijk op ${day}. U kunt tussendoor stoppen en later op dit apparaat verdergaan.`,
  what: 'Wat gebeurt er met uw antwoorden?',
  whatText: (from: string) =>
    `Ze blijven op dit apparaat tot u ze zelf verstuurt. Dan worden ze versleuteld: alleen ${from} kan ze openen.`,
  asker: 'wie u uitnodigde',
  resultText: 'Aan het eind ziet u zelf ook wat eruit komt.',
  privacy: 'Schrijf geen namen of gezondheidsgegevens van anderen op.',
  company: 'Naam van uw bedrijf of organisatie',
  companyMissing: 'Vul de naam in, dan weet de ander van wie de antwoorden zijn.',
  companyTooLong: (most: number) => `Maak de naam korter, hooguit ${most} tekens.`,
  role: 'Uw rol',
  roleHint: 'Bijvoorbeeld eigenaar of leidinggevende.',
  begin: 'Begin met de vragen',
  goOn: (name: string) => `Ga verder met ${name}`,
  beganText: 'U bent op dit apparaat al begonnen.',
  otherText: 'Vult iemand anders in op dit apparaat? Begin dan opnieuw.',
  beginOther: 'Begin opnieuw, voor iemand anders',
  expiredHeading: 'De tijd voor deze uitnodiging is voorbij',
  expiredText: (day: string) =>
    `U werd gevraagd uiterlijk op ${day} te antwoorden. Vraag wie u uitnodigde of het nog kan. U kunt de vragen wel invullen en versturen.`,
  damagedHeading: 'Deze link is niet heel aangekomen',
  damagedText:
    'Er ontbreekt een stuk, of er is iets aan veranderd. Dat doen sommige mailprogramma’s. Kopieer de hele link uit de mail, of vraag om een nieuwe.',
  paste: 'Plak hier de hele link of mail',
  read: 'Lees de link',
  stillDamaged: 'Hierin staat geen hele link.',
  newerHeading: 'Deze uitnodiging is gemaakt met een nieuwere versie',
  newerText: 'Vernieuw de pagina. Helpt dat niet, vraag dan wie u uitnodigde welk adres u moet gebruiken.',
  sendTitle: 'Versturen',
  sendHeading: 'Verstuur uw antwoorden',
  sendLead: (from: string) =>
    `Uw antwoorden worden versleuteld. Alleen ${from} kan ze openen, ook als een ander de link of het bestand ziet.`,
  holds: (answered: number, of: number) =>
    `Er gaan ${answered} van de ${of} antwoorden mee. Ook uw rol en de naam van uw bedrijf gaan mee.`,
  holdsNotes: (count: number) =>
    plural(count, { one: 'Ook uw opmerking gaat mee.', other: `Ook uw ${count} opmerkingen gaan mee.` }),
  open: (count: number) =>
    plural(count, {
      one: 'Er is nog 1 vraag open. U mag die open laten.',
      other: `Er zijn nog ${count} vragen open. U mag die open laten.`,
    }),
  toOpen: 'Naar de open vragen',
  nothing: 'U hebt nog niets beantwoord. Er is nog niets te versturen.',
  toQuestions: 'Naar de vragen',
  sealing: 'Uw antwoorden worden versleuteld.',
  notSealed:
    'Het versleutelen lukte niet. Uw antwoorden staan nog op dit apparaat. Probeer het nog een keer.',
  shareLink: 'Deel via mail of bericht',
  copyLink: 'Kopieer de link',
  mailLink: 'Stuur per mail',
  longLink: 'U schreef veel. De link is te lang voor sommige mailprogramma’s; gebruik liever het bestand.',
  saveFile: 'Bewaar als bestand',
  showCode: 'Laat als code zien',
  waysHeading: 'Hoe wilt u versturen?',
  codeHint: 'Zit de ander bij u aan tafel? Laat de code scannen.',
  again:
    'Verandert u later iets? Verstuur dan nog een keer. De nieuwe antwoorden nemen de plaats van de vorige in.',
  keepHeading: 'Uw eigen exemplaar',
  keepText: 'Bewaar wat u antwoordde als tekst die u zelf kunt lezen.',
  keepCopy: 'Bewaar een leesbaar exemplaar',
  copyTitle: (name: string) => `Antwoorden van ${name}`,
  copyNote: 'Opmerking',
  copyOpen: 'niet beantwoord',
  shareTitle: 'Antwoorden op de vragen',
  mailBody: (link: string) =>
    `Dit zijn mijn antwoorden. Open de link in de app waarin u mij uitnodigde:\n\n${link}`,
};

export type AnsweringWords = typeof answering;
