import type { Language } from './language';

/** What the PDF says of decisions, agreements, phases and plans. Both languages have the same keys. */
const nl = {
  agreements: {
    heading: 'Afspraken',
    step: 'Afspraak',
    who: 'Wie',
    withWhom: 'Met wie',
    when: 'Wanneer',
    status: 'Stand',
    overdue: (count: number, day: string) =>
      count === 1 ? `Eén afspraak was op ${day} te laat.` : `${count} afspraken waren op ${day} te laat.`,
    more: 'Meer over deze stappen',
    ownWords: 'In eigen woorden',
    what: 'Wat is het?',
    whyNot: 'Waarom niet voorgesteld',
    inSummary: 'Afgesproken',
    others: (count: number, shown: number) => {
      const agreements = count === 1 ? 'één afspraak' : `${count} afspraken`;
      return shown > 0 ? `En nog ${agreements}.` : `Er ${count === 1 ? 'is' : 'zijn'} ${agreements}.`;
    },
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
      count === 1
        ? 'Eén andere afspraak is zelf gekozen uit alle stappen.'
        : `${count} andere afspraken zijn zelf gekozen uit alle stappen.`,
    own: (count: number) =>
      count === 1
        ? 'Eén andere afspraak is een eigen stap.'
        : `${count} andere afspraken zijn eigen stappen.`,
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

const en: typeof nl = {
  agreements: {
    heading: 'Agreements',
    step: 'Agreement',
    who: 'Who',
    withWhom: 'With whom',
    when: 'When',
    status: 'State',
    overdue: (count, day) =>
      count === 1 ? `One agreement was overdue on ${day}.` : `${count} agreements were overdue on ${day}.`,
    more: 'More about these steps',
    ownWords: 'In own words',
    what: 'What is it?',
    whyNot: 'Why not proposed',
    inSummary: 'Agreed',
    others: (count, shown) => {
      const agreements = count === 1 ? 'agreement' : 'agreements';
      const number = count === 1 ? 'one' : count;
      return shown > 0
        ? `And ${number} more ${agreements}.`
        : `There ${count === 1 ? 'is' : 'are'} ${number} ${agreements}.`;
    },
    seeChapter: (chapter) => `See “${chapter}”.`,
  },
  choices: {
    heading: 'Proposed and chosen',
    step: 'Step',
    decision: 'Decision',
    reason: 'Reason',
    undecided: 'Not decided yet',
    proposedEarlier: 'proposed earlier by the scan',
    noReason: 'no reason written down',
    chosen: (count) =>
      count === 1
        ? 'One other agreement was chosen from all steps.'
        : `${count} other agreements were chosen from all steps.`,
    own: (count) =>
      count === 1
        ? 'One other agreement is a step of your own.'
        : `${count} other agreements are steps of your own.`,
  },
  team: {
    heading: 'One plan together',
    goal: 'Shared goal',
    member: 'Who',
    part: 'Role',
    does: 'What this person does',
    agreements: 'Open agreements',
  },
  phases: {
    heading: 'The six phases',
    current: (phase, label) => `You are now in phase ${phase}: “${label}”.`,
    here: 'you are here now',
    done: 'Done',
    open: 'Still to do',
    doneOn: (day) => `done on ${day}`,
    newer: 'From a newer version of the scan',
    unknownCheck: (id) => `A point that this version does not know (${id})`,
  },
  suitability: {
    heading: 'Go on or not?',
    lead: 'These questions have no score. A no is something to talk about, not a reason to stop.',
    decision: 'Decision',
    undecided: 'not taken yet',
    decidedOn: 'Decided on',
    reason: 'Why',
    reviewOn: 'Look again on',
    notAnswered: 'No answer yet',
    unknownQuestion: (id) => `A question that this version does not know (${id})`,
  },
  placement: { heading: 'Placement plan', field: 'Part', plan: 'Plan', empty: 'not filled in yet' },
  advice: {
    reason: (reason) => `The reason: ${reason}`,
    guidance: 'What matters here',
    sources: 'Other sources',
    ways: 'Ways to do it:',
    talkFirst: 'Discuss first',
    checkFirst: 'Check first',
    resources: 'Resources',
    website: 'Website',
    ranking: 'How the scan chooses steps',
  },
  summary: { inFull: 'Details in full' },
};

export type ReportPlanWords = typeof nl;

export const reportPlanWords: Record<Language, ReportPlanWords> = { nl, en };
