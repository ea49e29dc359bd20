import { plural } from './plural';

/** The words of the six phases, go or no-go and the placement plan. */
export const approach = {
  phases: {
    heading: 'De zes fasen',
    lead: 'Van het eerste gesprek tot terugkijken en verbeteren. Hier ziet u waar u staat en wat u in elke fase kunt doen. Niet alles hoeft af te zijn voor u verder gaat.',
    map: 'Overzicht van de fasen',
    here: 'U bent hier',
    phase: (phase: number) => `Fase ${phase}`,
    done: (done: number, checks: number) => `${done} van ${checks} gedaan`,
    choose: 'In welke fase bent u nu?',
    chooseHint:
      'Het advies volgt deze fase: stappen die nu te laat of veel te vroeg komen, vallen af. Een plan hoeft u in fase 1 en 2 nog niet te hebben.',
    chosen: (phase: number) => `De scan rekent nu met fase ${phase}.`,
    principle: 'Uitgangspunt',
    result: 'Gewenst resultaat',
    checks: 'Wat u kunt doen',
    doneOn: 'Gedaan op',
    futureDay: 'Deze dag moet nog komen.',
    phaseNote: 'Aantekening bij deze fase',
    placementFilled: (filled: number, fields: number) =>
      plural(filled, {
        0: 'Het plaatsingsplan is nog leeg.',
        other: `Plaatsingsplan: ${filled} van ${fields} delen ingevuld.`,
      }),
  },
  suitability: {
    heading: 'Verder of niet?',
    lead: "Bespreek met deze vragen of zo'n plek nu bij uw organisatie past. Er komt geen score uit en niets gaat vanzelf: u besluit.",
    notYet: 'Nog niet beginnen kan ook een goed besluit zijn.',
    criteria: 'Belangrijk voor een plek die blijft',
    indicators: 'Kenmerken van bedrijven waar dit vaker lukt',
    indicatorsLead: 'Dit zijn geen eisen. Een nee is alleen iets om over te praten.',
    answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
    clear: 'Antwoord wissen',
    talk: 'Om over te praten',
    talkNo: 'Hier zegt u nee. Bespreek wat dat voor u betekent, en of het kan veranderen.',
    talkUnknown: 'Dit weet u nog niet. Zoek het samen uit, of vraag het na.',
    talkNothing: 'Waar u “nee” of “weet ik niet” kiest, komt hier te staan.',
    talkAllYes: 'U zegt op alles ja. Hoe houdt u dat zo?',
    decision: 'Uw besluit',
    decide: 'Wat besluit u?',
    decisions: {
      go: { label: 'Verder gaan', hint: 'U gaat samen door naar de volgende fase.' },
      later: { label: 'Wachten', hint: 'Er moet eerst iets gebeuren of duidelijk worden.' },
      noGo: { label: 'Nu niet', hint: 'U begint nu niet aan een plek. Later opnieuw kijken mag altijd.' },
    },
    clearDecision: 'Besluit wissen',
    reason: 'Waarom?',
    reasonHint: 'Schrijf op wat voor u telt. Dan weet u het nog als u opnieuw kijkt.',
    decided: (decision: string, day: string | null) =>
      day === null ? `Besluit: ${decision}.` : `Besluit van ${day}: ${decision}.`,
    reviewOn: 'Op welke dag kijkt u opnieuw?',
    reviewMissing: 'Spreek een dag af om opnieuw te kijken. Weet u die nog niet? Dan mag dit leeg blijven.',
    reviewPast: 'Deze dag is al voorbij. Kijk opnieuw, of kies een andere dag.',
    review: (day: string) => `Opnieuw kijken: ${day}.`,
    openChecks: 'In fase 1 staat dit nog open:',
    tickChecks: 'Vink aan in fase 1',
    checksTicked: 'Aangevinkt in fase 1.',
  },
  placement: {
    heading: 'Plaatsingsplan',
    lead: 'Vul dit samen in, als werkgever en deskundige. Het hoeft niet in één keer.',
    openAgreements: (count: number) =>
      plural(count, {
        0: 'Er staan nu geen afspraken open.',
        one: 'Eén afspraak staat nog open.',
        other: `${count} afspraken staan nog open.`,
      }),
    moreAgreements: 'Verdere afspraken',
    print: 'Afdrukken',
    printHint: 'Wat nog leeg is, wordt op papier een lijn om op te schrijven.',
  },
  /** On paper, above a page. */
  printHeader: (employer: string, expert: string, day: string) =>
    [employer, expert && `samen met ${expert}`, `afgedrukt op ${day}`].filter(Boolean).join(', '),
  note: 'Aantekening',
  about: (subject: string) => `bij: ${subject}`,
  toSuitability: 'Naar “Verder of niet?”',
  toPlacement: 'Naar het plaatsingsplan',
  toAgreements: 'Naar de afspraken',
  backToPhases: 'Terug naar de fasen',
};

export type ApproachWords = typeof approach;
