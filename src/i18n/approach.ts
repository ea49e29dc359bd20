import type { Language } from './language';

/** The words of the six phases, go or no-go and the placement plan. Both languages have the same keys. */
const nl = {
  phases: {
    heading: 'De zes fasen',
    lead: 'Van het eerste gesprek tot terugkijken en verbeteren. Hier ziet u waar u staat en wat u in elke fase kunt doen. Niet alles hoeft af te zijn voor u verder gaat.',
    map: 'Overzicht van de fasen',
    here: 'U bent hier',
    phase: (phase: number) => `Fase ${phase}`,
    done: (done: number, checks: number) => `${done} van ${checks} gedaan`,
    choose: 'In welke fase bent u nu?',
    chooseHint:
      'Het advies volgt deze fase: stappen die nu te vroeg of te laat komen, tellen minder. In fase 1 en 2 telt plannen en volhouden meestal nog niet mee als rem.',
    chosen: (phase: number) => `De scan rekent nu met fase ${phase}.`,
    principle: 'Uitgangspunt',
    result: 'Gewenst resultaat',
    checks: 'Wat u kunt doen',
    doneOn: 'Gedaan op',
    futureDay: 'Deze dag moet nog komen.',
    phaseNote: 'Aantekening bij deze fase',
    placementFilled: (filled: number, fields: number) =>
      filled === 0
        ? 'Het plaatsingsplan is nog leeg.'
        : `Plaatsingsplan: ${filled} van ${fields} delen ingevuld.`,
  },
  suitability: {
    heading: 'Verder of niet?',
    lead: "Bespreek met deze vragen of zo'n plek nu bij uw organisatie past. Er komt geen score uit en niets gaat vanzelf: u besluit.",
    notYet: 'Nog niet beginnen kan ook een goed besluit zijn.',
    criteria: 'Belangrijk voor een plek die blijft',
    indicators: "Waar zo'n plek vaker bij past",
    indicatorsLead: 'Dit zijn geen eisen. Een nee is alleen iets om over te praten.',
    answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
    clear: 'Antwoord wissen',
    talk: 'Om over te praten',
    talkNo: 'Hier zegt u nee. Bespreek wat dat voor u betekent, en of het kan veranderen.',
    talkUnknown: 'Dit weet u nog niet. Zoek het samen uit, of vraag het na.',
    talkNothing: 'Waar u “nee” of “weet ik niet” kiest, komt hier te staan.',
    talkAllYes: 'U zegt overal ja. Bespreek wat er nodig is om dat zo te houden.',
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
      count === 0
        ? 'Er staan nu geen afspraken open.'
        : count === 1
          ? 'Eén afspraak staat nog open.'
          : `${count} afspraken staan nog open.`,
    moreAgreements: 'Verdere afspraken',
    print: 'Afdrukken',
    printHint: 'Wat nog leeg is, wordt op papier een lijn om op te schrijven.',
  },
  /** On paper, above a page. */
  paperHead: (employer: string, expert: string, day: string) =>
    [employer, expert && `samen met ${expert}`, `afgedrukt op ${day}`].filter(Boolean).join(', '),
  note: 'Aantekening',
  about: (subject: string) => `bij: ${subject}`,
  toSuitability: 'Naar “Verder of niet?”',
  toPlacement: 'Naar het plaatsingsplan',
  toAgreements: 'Naar de afspraken',
  backToPhases: 'Terug naar de fasen',
};

const en: typeof nl = {
  phases: {
    heading: 'The six phases',
    lead: 'From the first conversation to looking back and improving. Here you see where you are and what you can do in each phase. Not everything has to be done before you go on.',
    map: 'Overview of the phases',
    here: 'You are here',
    phase: (phase) => `Phase ${phase}`,
    done: (done, checks) => `${done} of ${checks} done`,
    choose: 'In which phase are you now?',
    chooseHint:
      'The advice follows this phase: steps that come too early or too late now count less. In phase 1 and 2, planning and persisting usually does not count as a brake yet.',
    chosen: (phase) => `The scan now works with phase ${phase}.`,
    principle: 'Leading principle',
    result: 'Intended result',
    checks: 'What you can do',
    doneOn: 'Done on',
    futureDay: 'This day is still to come.',
    phaseNote: 'Note with this phase',
    placementFilled: (filled, fields) =>
      filled === 0
        ? 'The placement plan is still empty.'
        : `Placement plan: ${filled} of ${fields} parts filled in.`,
  },
  suitability: {
    heading: 'Go on or not?',
    lead: 'Use these questions to discuss whether such a place fits your organisation now. There is no score and nothing happens by itself: you decide.',
    notYet: 'Not starting yet can be a good decision too.',
    criteria: 'Important for a place that lasts',
    indicators: 'Where such a place fits more often',
    indicatorsLead: 'These are no requirements. A no is only something to talk about.',
    answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
    clear: 'Clear answer',
    talk: 'To talk about',
    talkNo: 'Here you say no. Discuss what that means for you, and whether it can change.',
    talkUnknown: 'You do not know this yet. Find out together, or ask.',
    talkNothing: 'Where you choose “no” or “I do not know”, it will appear here.',
    talkAllYes: 'You say yes everywhere. Discuss what is needed to keep it that way.',
    decision: 'Your decision',
    decide: 'What do you decide?',
    decisions: {
      go: { label: 'Go on', hint: 'You go on together to the next phase.' },
      later: { label: 'Wait', hint: 'Something has to happen or become clear first.' },
      noGo: { label: 'Not now', hint: 'You do not start with a place now. You may always look again later.' },
    },
    clearDecision: 'Clear decision',
    reason: 'Why?',
    reasonHint: 'Write down what matters to you. Then you will still know when you look again.',
    decided: (decision, day) =>
      day === null ? `Decision: ${decision}.` : `Decision of ${day}: ${decision}.`,
    reviewOn: 'On which day will you look again?',
    reviewMissing: 'Agree on a day to look again. Not known yet? Then this may stay empty.',
    reviewPast: 'This day is past. Look again, or choose another day.',
    review: (day) => `Look again: ${day}.`,
    openChecks: 'This is still open in phase 1:',
    tickChecks: 'Tick in phase 1',
    checksTicked: 'Ticked in phase 1.',
  },
  placement: {
    heading: 'Placement plan',
    lead: 'Fill this in together, as employer and expert. It need not be done in one go.',
    openAgreements: (count) =>
      count === 0
        ? 'No agreements are open now.'
        : count === 1
          ? 'One agreement is still open.'
          : `${count} agreements are still open.`,
    moreAgreements: 'Further agreements',
    print: 'Print',
    printHint: 'What is still empty becomes a line to write on, on paper.',
  },
  paperHead: (employer, expert, day) =>
    [employer, expert && `together with ${expert}`, `printed on ${day}`].filter(Boolean).join(', '),
  note: 'Note',
  about: (subject) => `with: ${subject}`,
  toSuitability: 'To “Go on or not?”',
  toPlacement: 'To the placement plan',
  toAgreements: 'To the agreements',
  backToPhases: 'Back to the phases',
};

export const approachWords: Record<Language, typeof nl> = { nl, en };
