import { plural } from './plural';

/** What the PDF says of decisions, agreements, phases and plans. */
export const reportPlan = {
  agreements: {
    heading: 'Afspraken',
    step: 'Afspraak',
    who: 'Wie',
    withWhom: 'Met wie',
    when: 'Wanneer',
    status: 'Hoe staat het ervoor?',
    overdue: (count: number, day: string) =>
      plural(count, {
        one: `Eén afspraak was op ${day} te laat.`,
        other: `${count} afspraken waren op ${day} te laat.`,
      }),
    more: 'Meer over deze stappen',
    ownWords: 'In eigen woorden',
    what: 'Wat is het?',
    whyNot: 'Waarom niet voorgesteld',
    inSummary: 'Afgesproken',
    counted: (count: number) =>
      plural(count, { one: 'Er is één afspraak.', other: `Er zijn ${count} afspraken.` }),
    others: (count: number) =>
      plural(count, { one: 'En nog één afspraak.', other: `En nog ${count} afspraken.` }),
    seeChapter: (chapter: string) => `Zie “${chapter}”.`,
  },
  choices: {
    heading: 'Voorgesteld en gekozen',
    step: 'Stap',
    decision: 'Besluit',
    reason: 'Reden',
    undecided: 'Nog niet besloten',
    proposedEarlier: 'eerder voorgesteld door de scan',
    noReason: 'geen reden opgeschreven',
    chosen: (count: number) =>
      plural(count, {
        one: 'Eén andere afspraak is zelf gekozen uit alle stappen.',
        other: `${count} andere afspraken zijn zelf gekozen uit alle stappen.`,
      }),
    own: (count: number) =>
      plural(count, {
        one: 'Eén andere afspraak is een eigen stap.',
        other: `${count} andere afspraken zijn eigen stappen.`,
      }),
  },
  team: {
    heading: 'Eén plan met elkaar',
    goal: 'Gezamenlijk doel',
    member: 'Wie',
    part: 'Rol',
    does: 'Wat doet deze persoon',
    agreements: 'Open afspraken',
  },
  phases: {
    heading: 'De zes fasen',
    current: (phase: number, label: string) => `U bent nu in fase ${phase}: “${label}”.`,
    here: 'hier bent u nu',
    done: 'Gedaan',
    open: 'Nog te doen',
    doneOn: (day: string) => `gedaan op ${day}`,
    newer: 'Uit een nieuwere versie van de scan',
    unknownCheck: (id: string) => `Een punt dat deze versie niet kent (${id})`,
  },
  suitability: {
    heading: 'Verder of niet?',
    lead: 'Bij deze vragen hoort geen score. Een nee is iets om over te praten, geen reden om te stoppen.',
    decision: 'Besluit',
    undecided: 'nog niet genomen',
    decidedOn: 'Besloten op',
    reason: 'Waarom',
    reviewOn: 'Opnieuw kijken op',
    notAnswered: 'Nog geen antwoord',
    unknownQuestion: (id: string) => `Een vraag die deze versie niet kent (${id})`,
  },
  placement: { heading: 'Plaatsingsplan', field: 'Onderdeel', plan: 'Plan', empty: 'nog niet ingevuld' },
  advice: {
    reason: (reason: string) => `De reden: ${reason}`,
    guidance: 'Wat hierbij telt',
    sources: 'Andere bronnen',
    ways: 'Zo kan dat:',
    talkFirst: 'Eerst bespreken',
    checkFirst: 'Controleer eerst',
    resources: 'Hulpmiddelen',
    website: 'Website',
    ranking: 'Hoe de scan stappen kiest',
  },
  summary: { inFull: 'Gegevens voluit' },
};

export type ReportPlanWords = typeof reportPlan;
