import type { Language } from './language';

/** The words of the page with the steps. Both languages have the same keys. */
const nl = {
  accept: 'Dit spreken we af',
  acceptAgain: 'Opnieuw afspreken',
  replace: 'Vervangen',
  decline: 'Niet doen',
  of: (step: string) => `: ${step}`,
  decisionLabel: (step: string) => `Uw keuze over “${step}”`,
  accepted: 'Afgesproken',
  declined: 'Niet gekozen',
  toAgreement: 'Spreek af wie en wanneer',
  takeBack: 'Keuze wissen',
  reason: 'Waarom niet? (mag leeg blijven)',
  replaceHeading: (step: string) => `Wat komt in plaats van “${step}”?`,
  replaceReason: 'Waarom een andere stap? (mag leeg blijven)',
  cancel: 'Toch niet vervangen',
  useThis: 'Deze stap kiezen',
  useOwn: 'Mijn eigen stap kiezen',
  fromAll: 'Kies uit alle stappen',
  focusBecause: (reason: string) => `De reden die u opschreef: “${reason}”`,
  ownStep: 'Een stap in uw eigen woorden',
  ownStepHint: 'Schrijf kort wat u gaat doen.',
  ownStepEmpty: 'Schrijf eerst op wat u gaat doen.',
  ownStepTooLong: (limit: number, length: number) =>
    `Een eigen stap mag hooguit ${limit} tekens lang zijn. Deze telt er nu ${length}. De stap is nog niet toegevoegd.`,
  addOwnStep: 'Stap toevoegen',
  ownStepAdded: 'De stap staat bij de afspraken.',
  allHeading: 'Alle andere stappen',
  allLead: (places: number) =>
    `De scan stelt bij u hooguit ${places === 2 ? 'twee' : 'drie'} stappen voor. U kunt ook een andere kiezen. Bij elke stap staat waarom de scan hem nu niet voorstelt.`,
  search: 'Zoek een stap',
  factor: 'Factor',
  allFactors: 'Alle factoren',
  found: (count: number) => (count === 1 ? 'Eén stap' : `${count} stappen`),
  nothingFound: 'Geen stap gevonden. Zoek met een ander woord, of schrijf een eigen stap op.',
  fit: {
    now: 'past nu',
    later: 'past, maar later',
    earlier: 'paste eerder',
    no: 'past nu minder',
  },
  whyFits: 'Waarom past deze stap?',
  whyNot: 'Waarom stelt de scan deze stap niet voor?',
  more: 'Meer over deze stap',
  focusHeading: 'Waar het advies op let',
  chooseFocus: 'Iets anders kiezen om op te letten',
  focusHint:
    'Weet u beter wat nu het meest remt? Kies het hier. Het advies past zich meteen aan. Wat de scan uitrekende, blijft bewaard.',
  firstFocus: 'Eerst letten op',
  secondFocus: 'Daarna letten op',
  noSecondFocus: 'Niets anders',
  computedFocus: 'Wat de scan uitrekende',
  focusReason: 'Waarom kiest u dit? (mag leeg blijven)',
  score: (factor: string, score: number) => `${factor} (${score})`,
  backToComputed: 'Terug naar wat de scan uitrekende',
  guidanceFirst: 'Goed om vooraf te weten',
  guidanceHeading: 'Wat hierbij telt',
  talkFirst: 'Praat hier eerst over',
  moreQuestions: (count: number) => (count === 1 ? 'Nog één vraag' : `Nog ${count} vragen`),
  howChosen: 'Hoe kiest de scan?',
  chosenSteps: (count: number) =>
    count === 1 ? 'Eén stap staat bij de afspraken.' : `${count} stappen staan bij de afspraken.`,
  toPlan: 'Naar de afspraken',
  preconditionOptions: 'Zo kan dat:',
  toSuitability: 'Bekijk het besluit',
  sources: 'Bronnen',
  noExpert: 'Heeft u nog geen deskundige?',
  askWorkCentre: 'Vraag het Werkcentrum in uw regio om hulp.',
  resources: 'Hulpmiddelen bij deze stap',
  website: 'Website',
};

const en: typeof nl = {
  accept: 'We agree on this',
  acceptAgain: 'Agree on it again',
  replace: 'Replace',
  decline: 'Not this one',
  of: (step) => `: ${step}`,
  decisionLabel: (step) => `Your choice about “${step}”`,
  accepted: 'Agreed',
  declined: 'Not chosen',
  toAgreement: 'Agree who and when',
  takeBack: 'Clear this choice',
  reason: 'Why not? (may stay empty)',
  replaceHeading: (step) => `What comes in place of “${step}”?`,
  replaceReason: 'Why another step? (may stay empty)',
  cancel: 'Do not replace it',
  useThis: 'Choose this step',
  useOwn: 'Choose my own step',
  fromAll: 'Choose from all steps',
  focusBecause: (reason) => `The reason that you wrote down: “${reason}”`,
  ownStep: 'A step in your own words',
  ownStepHint: 'Write briefly what you will do.',
  ownStepEmpty: 'First write down what you will do.',
  ownStepTooLong: (limit, length) =>
    `A step of your own may be at most ${limit} characters long. This one has ${length} now. The step has not been added yet.`,
  addOwnStep: 'Add the step',
  ownStepAdded: 'The step is among the agreements.',
  allHeading: 'All other steps',
  allLead: (places) =>
    `For you the scan proposes at most ${places === 2 ? 'two' : 'three'} steps. You can also choose another. With each step it says why the scan does not propose it now.`,
  search: 'Search for a step',
  factor: 'Factor',
  allFactors: 'All factors',
  found: (count) => (count === 1 ? 'One step' : `${count} steps`),
  nothingFound: 'No step found. Search with another word, or write down a step of your own.',
  fit: {
    now: 'fits now',
    later: 'fits, but later',
    earlier: 'fitted earlier',
    no: 'fits less now',
  },
  whyFits: 'Why does this step fit?',
  whyNot: 'Why does the scan not propose this step?',
  more: 'More about this step',
  focusHeading: 'What the advice looks at',
  chooseFocus: 'Choose something else to look at',
  focusHint:
    'Do you know better what holds you back most? Choose it here. The advice follows at once. What the scan calculated is kept.',
  firstFocus: 'First look at',
  secondFocus: 'Then look at',
  noSecondFocus: 'Nothing else',
  computedFocus: 'What the scan calculated',
  focusReason: 'Why do you choose this? (may stay empty)',
  score: (factor, score) => `${factor} (${score})`,
  backToComputed: 'Back to what the scan calculated',
  guidanceFirst: 'Good to know beforehand',
  guidanceHeading: 'What matters here',
  talkFirst: 'Talk about this first',
  moreQuestions: (count) => (count === 1 ? 'One more question' : `${count} more questions`),
  howChosen: 'How does the scan choose?',
  chosenSteps: (count) =>
    count === 1 ? 'One step is among the agreements.' : `${count} steps are among the agreements.`,
  toPlan: 'To the agreements',
  preconditionOptions: 'Ways to do it:',
  toSuitability: 'Look at the decision',
  sources: 'Sources',
  noExpert: 'No expert yet?',
  askWorkCentre: 'Ask the work centre in your region for help.',
  resources: 'Resources for this step',
  website: 'Website',
};

export const adviceWords: Record<Language, typeof nl> = { nl, en };

/** What is said otherwise to someone who looks at the own work, alone. */
const own: Record<Language, Partial<typeof nl>> = {
  nl: {
    accept: 'Dit ga ik doen',
    accepted: 'Dit gaat u doen',
    toAgreement: 'Kies een dag',
    talkFirst: 'Kijk hier eerst naar',
    allLead: () =>
      'De scan stelt acties voor bij wat nu het laagst is, of bij uw eigen keuze. U kunt ook een andere kiezen. Bij elke actie staat waarom de scan hem nu niet voorstelt.',
    focusHint:
      'Weet u beter waar u nu aan wilt werken? Kies het hier. De acties passen zich meteen aan. Wat de scan uitrekende, blijft bewaard.',
  },
  en: {
    accept: 'I will do this',
    accepted: 'You will do this',
    toAgreement: 'Choose a day',
    talkFirst: 'Look at this first',
    allLead: () =>
      'The scan proposes actions for what is lowest now, or for your own choice. You can also choose another. With each action it says why the scan does not propose it now.',
    focusHint:
      'Do you know better what you want to work on now? Choose it here. The actions follow at once. What the scan calculated is kept.',
  },
};

/** The words of the page with the steps, on a route. */
export function adviceWordsOn(route: 'employer' | 'professional', language: Language): typeof nl {
  return route === 'professional' ? { ...adviceWords[language], ...own[language] } : adviceWords[language];
}
