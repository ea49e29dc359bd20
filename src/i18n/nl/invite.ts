import { plural } from './plural';

/** What whoever invites an employer is asked, and what there is to send then. */
export const invite = {
  title: 'Uitnodigen',
  heading: 'Vraag een werkgever om zelf in te vullen',
  headingFor: (name: string) => `Vraag iemand van ${name} om zelf in te vullen`,
  lead: 'U maakt een link en een code. Wie die opent, beantwoordt de vragen zelf en stuurt de antwoorden versleuteld aan u terug. Alleen u kunt ze openen, met de sleutel in deze browser.',
  invited: 'Voor wie is het?',
  invitedHint: 'Alleen voor uzelf. Dit staat niet in de link.',
  role: 'Wie vult in?',
  roleHint: 'Bijvoorbeeld eigenaar of leidinggevende. Geen naam.',
  goal: 'Waar gaat het om?',
  goalHint: 'Dit leest de werkgever. Bijvoorbeeld: een werkplek voor één dag in de week.',
  language: 'Taal van de uitnodiging',
  greeting: 'Begroeting',
  greetingHint: 'Staat boven de vragen. Mag leeg blijven.',
  from: 'Uw naam',
  fromHint: 'De werkgever ziet van wie de vraag komt.',
  organisation: 'Uw organisatie',
  until: 'Antwoord uiterlijk op',
  untilWrong: 'Kies een dag vanaf vandaag.',
  tooLong: (most: number) => `Maak deze tekst korter, hooguit ${most} tekens.`,
  showsResult: 'Wie invult, ziet na afloop zelf het resultaat',
  make: 'Maak de uitnodiging',
  notMade: 'De uitnodiging kon niet bewaard worden. Er is niets verstuurd. Probeer het nog een keer.',
  madeHeading: 'De uitnodiging is klaar',
  madeText:
    'Stuur de link, of laat de code scannen. De sleutel staat alleen in deze browser: open de antwoorden ook hier, of neem de sleutel mee in een versleutelde reservekopie.',
  onlyHere:
    'Deze app staat op een adres dat alleen op dit apparaat werkt. Een ander kan de link niet openen.',
  link: 'De link',
  copyLink: 'Kopieer de link',
  code: 'Code om te scannen',
  mailText: 'Tekst voor een mail of brief',
  copyMail: 'Kopieer de tekst',
  toMail: 'Open in uw mailprogramma',
  protect: 'Beveilig de sleutel met een wachtwoord',
  protectText:
    'Dan kan ook wie bij deze browser kan, de antwoorden niet openen zonder het wachtwoord. Vergeet u het, dan kunt u ze zelf ook niet meer openen.',
  isProtected: 'De sleutel is beveiligd met een wachtwoord.',
  protecting: 'De sleutel wordt beveiligd.',
  notProtected: 'Het beveiligen lukte niet. De sleutel staat er nog zonder wachtwoord.',
  another: 'Maak nog een uitnodiging',
  mailSubject: 'Enkele vragen over een werkplek',
  mailHello: 'Goedendag,',
  mailAsk: (count: number) =>
    `Wilt u ${count} korte stellingen beantwoorden? Ze gaan over een plek bieden aan iemand die moeilijk werk vindt. Dat kan op uw telefoon of computer, zonder account.`,
  mailGoal: (goal: string) => `Waar het om gaat: ${goal}`,
  mailLink: (link: string) => `Open deze link:\n${link}`,
  mailWhat: (until: string) =>
    `Uw antwoorden blijven op uw eigen apparaat tot u ze verstuurt. Ze worden dan versleuteld; alleen ik kan ze openen. Graag uiterlijk op ${until}.`,
  mailRegards: (from: string) => `Met vriendelijke groet,\n${from}`,
  sentHeading: 'Eerder gemaakt in deze browser',
  sentNone: 'Er is in deze browser nog geen uitnodiging gemaakt.',
  noName: 'Zonder naam',
  sentOn: (day: string) => `gemaakt op ${day}`,
  untilDay: (day: string) => `uiterlijk ${day}`,
  expired: (day: string) => `verlopen op ${day}`,
  received: (count: number) =>
    plural(count, { one: '1 antwoord ontvangen', other: `${count} antwoorden ontvangen` }),
  show: 'Laat link en code zien',
  remove: 'Verwijder',
  removeHeading: (name: string) => `Uitnodiging voor ${name} verwijderen?`,
  removeText:
    'Antwoorden die nog komen, kunnen dan nooit meer worden geopend. Wat al is toegevoegd, blijft staan.',
  keep: 'Niet verwijderen',
  backTo: (name: string) => `Terug naar de scan van ${name}`,
  toReturn: 'Antwoorden openen',
};

export type InviteWords = typeof invite;
