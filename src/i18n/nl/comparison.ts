import { plural } from './plural';

/** What is said of two or more measurements beside each other. */
export const comparison = {
  title: 'Vergelijking',
  heading: (day: string) => `Wat is er veranderd sinds ${day}?`,
  before: 'Toen',
  after: 'Nu',
  on: (label: string, day: string) => `${label}, ${day}`,
  factor: 'Factor',
  change: 'Verschil',
  verdict: 'Wat zegt dat?',
  /** By verdict: up and down. */
  verdicts: {
    clear: { up: 'duidelijk hoger', down: 'duidelijk lager' },
    possible: { up: 'misschien hoger', down: 'misschien lager' },
    none: { up: 'niet duidelijk anders', down: 'niet duidelijk anders' },
  },
  same: 'gelijk',
  list: (verdict: string, factors: string) => `${verdict}: ${factors}`,
  nothingClear: 'Geen enkele factor is duidelijk of misschien veranderd.',
  othersNone: 'Bij de andere factoren kan het verschil toeval zijn.',
  withoutScore: (factors: string) => `Niet te vergelijken, want er was te weinig ingevuld: ${factors}.`,
  since: (day: string, changes: string) => `Vergeleken met ${day}: ${changes}.`,
  sinceNothing: (day: string) => `Vergeleken met ${day} is er geen duidelijke verandering.`,
  sinceNotCompared: (day: string) =>
    `Er is ook gemeten op ${day}. De getallen van toen en nu zijn niet te vergelijken.`,
  otherPerspective:
    'De ene meting gaat uit van antwoorden van de werkgever. De andere gaat uit van die van de deskundige. Daarom vergelijkt de scan de getallen niet.',
  otherMode: (before: string, after: string) =>
    `De eerste keer is ${before}, nu ${after}. Ook dat kan verschil maken.`,
  unfinished: (count: number) =>
    plural(count, {
      one: 'In de laatste meting staat nog 1 vraag open. De vergelijking kan dus nog veranderen.',
      other: `In de laatste meting staan nog ${count} vragen open. De vergelijking kan dus nog veranderen.`,
    }),
  begun: 'U bent met een nieuwe meting begonnen. Die komt hier zodra er genoeg is ingevuld voor een score.',

  chartTitle: 'Toen en nu per factor',
  radarTitle: 'Twee profielen over elkaar',
  legendBefore: 'Open rondje: toen',
  legendAfter: 'Dicht rondje: nu',
  radarLegend: 'Streepjeslijn met open rondjes: toen. Doorgetrokken lijn met dichte rondjes: nu.',
  fromTo: (before: string, after: string) => `van ${before} naar ${after}`,
  chartAlternative: (values: string) => `Scores toen en nu, van 0 tot 100. ${values}.`,
  radarAlternative: (values: string) => `Radar van de scores toen en nu, van 0 tot 100. ${values}.`,
  tableTitle: 'De getallen',
  profileSame: (profile: string) => `Toen en nu past hetzelfde profiel: ${profile}.`,
  profileOther: (before: string, after: string) => `Eerst was het profiel ${before}. Nu is het ${after}.`,
  profileUnknown: 'Voor een profiel was in een van beide metingen te weinig ingevuld.',
  profileClose: (cut: number) =>
    `Een score ligt dicht bij de grens van ${cut}. Dan kan het profiel ook door toeval anders zijn.`,

  meaningTitle: 'Wanneer zegt een verschil iets?',
  below: (from: number, text: string) => `Minder dan ${from} punten. ${text}`,
  between: (from: number, to: number, text: string) => `${from} tot en met ${to} punten. ${text}`,
  above: (to: number, text: string) => `Meer dan ${to} punten. ${text}`,
  assumed: (spread: number, reliability: string) =>
    `Deze grenzen rusten op een aanname: een spreiding van ${spread} punten en een betrouwbaarheid van ${reliability}. Eigen cijfers over deze vragenlijst zijn er nog niet.`,
  manyFactors: 'Met zeven factoren is één “misschien” door toeval niets bijzonders.',
  noProof:
    'Ook een duidelijk verschil bewijst niet waardoor het komt. Er kan meer veranderd zijn dan wat is afgesproken.',

  situationTitle: 'Uw situatie toen en nu',
  question: 'Vraag',
  notSaid: 'niet ingevuld',
  otherRespondent: (before: string, after: string) =>
    `Iemand anders gaf antwoord: toen “${before}”, nu “${after}”. Ook dat kan verschil maken.`,

  agreementsTitle: 'Wat is er intussen gedaan?',
  doneTitle: 'Gedaan',
  noneDone: 'Tussen deze metingen is geen afspraak gedaan.',
  notDoneTitle: 'Niet gedaan',
  brought: 'Wat leverde het op?',
  broughtNothing: 'niet ingevuld',
  aimed: (factor: string, change: string) => `Bedoeld voor ${factor}: ${change}.`,
  aimedMove: (before: number, after: number, verdict: string) => `van ${before} naar ${after}, ${verdict}`,

  talkTitle: 'Waarover praten',
  moved: (factor: string, verdict: string, before: number, after: number) =>
    `${factor}: ${verdict} (van ${before} naar ${after})`,
  keep: 'Wat hielp? Hoe houdt u dit vast?',
  doneUnmoved: (step: string, factors: string, count: number): string =>
    `Gedaan, maar ${factors} ${plural(count, { one: 'is', other: 'zijn' })} nog niet duidelijk hoger: ${step}`,
  doneUnmovedText: 'Wat merkte u ervan? Is er meer tijd nodig, of past een andere stap beter?',
  open: (count: number) =>
    plural(count, { one: '1 afspraak is nog niet gedaan', other: `${count} afspraken zijn nog niet gedaan` }),
  openText: 'Wat hield dat tegen? Spreek opnieuw af wie wat doet en wanneer, of laat de afspraak vervallen.',
  lostScore: (factor: string) => `${factor}: toen wel een score, nu niet`,
  lostScoreText: 'Hier is nu te weinig ingevuld. Bespreek de vragen die openstaan.',
  nothingStandsOut: 'Er springt niets uit. Vraag wat er in de praktijk anders gaat dan toen.',

  seriesTitle: 'Alle metingen',
  seriesLead: 'Elk rondje is een meting. Een lijn verbindt metingen die te vergelijken zijn.',
  number: (index: number) => `Meting ${index}`,
  seriesAlternative: (factor: string, values: string) => `${factor}, van 0 tot 100. ${values}.`,
  noScore: 'geen score',

  nothingToCompare: 'Er is nog niets te vergelijken',
  nothingToCompareText:
    'Een vergelijking kan zodra twee metingen een score hebben. Met “Meet opnieuw” bij de uitslag begint u een nieuwe meting.',
};

export type ComparisonWords = typeof comparison;
