/** The page from which the questionnaire is printed and typed in. */
export const paper = {
  heading: 'De vragenlijst op papier',
  lead: 'Vult iemand liever op papier in? Druk de vragenlijst dan af. Daarna typt u de antwoorden hier over.',
  printHeading: 'Afdrukken',
  sheets: {
    short: 'De korte vragenlijst past op één blad, aan twee kanten bedrukt.',
    full: 'De volledige vragenlijst past op twee bladen, aan twee kanten bedrukt.',
  },
  letter:
    'De brief staat erbij: wie het vraagt, waarvoor, hoe invullen gaat en wat er met de antwoorden gebeurt.',
  askerMissing:
    'Op het papier staat nu niet wie het vraagt. Vul bij Gegevens de naam of organisatie van de deskundige in.',
  toDetails: 'Naar Gegevens',
  code: 'De code op het papier:',
  codeHint:
    'De naam van de werkgever staat niet op het papier. Schrijf de code dus op als u meer lijsten uitdeelt.',
  language: 'Taal op het papier',
  make: 'Bewaar de vragenlijst als PDF',
  making: 'De vragenlijst wordt gemaakt.',
  made: (name: string) => `De vragenlijst is klaar: ${name}.`,
  failed: 'De vragenlijst kon niet worden gemaakt. Probeer het opnieuw.',
  typingHeading: 'Overtypen',
  typingLead:
    'Is het papier terug? Eén toets per antwoord is genoeg. Aan het eind legt u het papier ernaast.',
  toTyping: 'Antwoorden overtypen',
};

export type PaperWords = typeof paper;
