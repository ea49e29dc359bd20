import { plural } from './plural';

/** The page on which answers are typed in from paper. */
export const typing = {
  heading: 'Antwoorden overtypen van papier',
  code: 'Deze code hoort op het papier te staan:',
  otherCode: 'Staat er iets anders? Dan hoort het papier bij een andere scan, meting of versie.',
  into: {
    employer: 'U typt over wat de werkgever alleen invulde.',
    together: 'U typt over wat werkgever en deskundige samen invulden.',
  },
  respondent: (name: string) => `Wie dit beantwoordde: ${name}.`,
  answerKeys:
    'Eén toets per vraag: 1 tot en met 5. Een vraagteken of / is “weet ik niet”. Een n of 0 is “niet van toepassing”.',
  moveKeys: 'Overslaan: Enter, spatie of pijl omlaag. Terug: Backspace of pijl omhoog. Wissen: Delete.',
  side: (number: number, count: number) => `Kant ${number} van ${count}`,
  typed: (number: number, answer: string) => `Vraag ${number}: ${answer}.`,
  typedOver: (number: number, answer: string, before: string) =>
    `Vraag ${number}: ${answer}. Dat was ${before}.`,
  cleared: (number: number) => `Vraag ${number}: gewist.`,
  notAllowed: (number: number) => `Bij vraag ${number} kan “niet van toepassing” niet.`,
  progress: (done: number, all: number) => `${done} van ${all}`,
  toCheck: 'Naar de controle',
  checkHeading: 'Leg het papier ernaast',
  checkLead: 'Klopt elke kant? Klik op een antwoord om het te wijzigen.',
  allThere: 'Alle vragen hebben een antwoord.',
  missing: (count: number, numbers: string) =>
    plural(count, {
      one: `Zonder antwoord is vraag ${numbers}.`,
      other: `Zonder antwoord zijn ${count} vragen: ${numbers}.`,
    }),
  replaced: (count: number, numbers: string) =>
    plural(count, {
      one: `Er stond al iets anders bij vraag ${numbers}.`,
      other: `Er stond al iets anders bij ${count} vragen: ${numbers}.`,
    }),
  total: (side: number, done: number, all: number) => `Kant ${side}: ${done} van ${all}`,
  counts: 'Zo vaak gekozen:',
  count: (sign: string, times: number) => `“${sign}” ${times} keer`,
  was: (before: string) => `was ${before}`,
  change: (number: number, answer: string) => `Vraag ${number}: ${answer}. Wijzig dit.`,
  background: (done: number, all: number) =>
    `Van de vragen over de organisatie zijn er ${done} van ${all} ingevuld. Die vult u in bij Gegevens.`,
  remarks: 'Staat er een opmerking op het papier? Zet die als aantekening bij een vraag.',
};

export type TypingWords = typeof typing;
