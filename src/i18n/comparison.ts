import type { Language } from './language';

/** What is said of two or more measurements beside each other. Both languages have the same keys. */
const nl = {
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
    'De ene meting gaat uit van antwoorden van de werkgever, de andere van die van de deskundige. Daarom vergelijken wij de getallen niet.',
  otherMode: (before: string, after: string) =>
    `De eerste keer is ${before}, nu ${after}. Ook dat kan verschil maken.`,
  unfinished: (count: number) =>
    count === 1
      ? 'In de laatste meting staat nog 1 vraag open. De vergelijking kan dus nog veranderen.'
      : `In de laatste meting staan nog ${count} vragen open. De vergelijking kan dus nog veranderen.`,
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
  profileOther: (before: string, after: string) => `Toen paste ${before}. Nu past ${after}.`,
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
  decimal: (value: number) => value.toFixed(2).replace('.', ','),

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
    `Gedaan, maar ${factors} ${count === 1 ? 'is' : 'zijn'} niet duidelijk hoger: ${step}`,
  doneUnmovedText: 'Wat merkte u ervan? Is er meer tijd nodig, of past een andere stap beter?',
  open: (count: number) =>
    count === 1 ? '1 afspraak is nog niet gedaan' : `${count} afspraken zijn nog niet gedaan`,
  openText: 'Wat hield dat tegen? Spreek opnieuw af wie wat doet en wanneer, of laat de afspraak vervallen.',
  lostScore: (factor: string) => `${factor}: toen wel een score, nu niet`,
  lostScoreText: 'Hier is nu te weinig ingevuld. Bespreek de vragen die openstaan.',
  nothingStandsOut: 'Er springt niets uit. Vraag wat er in de praktijk anders gaat dan toen.',

  seriesTitle: 'Alle metingen',
  seriesLead: 'Elk rondje is een meting. Een lijn verbindt metingen die te vergelijken zijn.',
  number: (index: number) => `Meting ${index}`,
  measurement: (index: number, about: string) => `Meting ${index}: ${about}`,
  seriesAlternative: (factor: string, values: string) => `${factor}, van 0 tot 100. ${values}.`,
  noScore: 'geen score',

  nothingToCompare: 'Er is nog niets te vergelijken',
  nothingToCompareText:
    'Een vergelijking kan zodra twee metingen een score hebben. Met “Meet opnieuw” bij de uitslag begint u een nieuwe meting.',
};

const en: typeof nl = {
  title: 'Comparison',
  heading: (day) => `What has changed since ${day}?`,
  before: 'Then',
  after: 'Now',
  on: (label, day) => `${label}, ${day}`,
  factor: 'Factor',
  change: 'Difference',
  verdict: 'What does that say?',
  verdicts: {
    clear: { up: 'clearly higher', down: 'clearly lower' },
    possible: { up: 'perhaps higher', down: 'perhaps lower' },
    none: { up: 'not clearly different', down: 'not clearly different' },
  },
  same: 'the same',
  list: (verdict, factors) => `${verdict}: ${factors}`,
  nothingClear: 'No factor has clearly or perhaps changed.',
  othersNone: 'With the other factors the difference may be chance.',
  withoutScore: (factors) => `Cannot be compared, because too little was filled in: ${factors}.`,
  since: (day, changes) => `Compared with ${day}: ${changes}.`,
  sinceNothing: (day) => `Compared with ${day} there is no clear change.`,
  sinceNotCompared: (day) =>
    `There was also a measurement on ${day}. The numbers of then and now cannot be compared.`,
  otherPerspective:
    'One measurement rests on answers of the employer, the other on those of the expert. That is why we do not compare the numbers.',
  otherMode: (before, after) =>
    `The first time it was ${before}, now ${after}. That can make a difference too.`,
  unfinished: (count) =>
    count === 1
      ? '1 question of the last measurement is still open. So the comparison may still change.'
      : `${count} questions of the last measurement are still open. So the comparison may still change.`,
  begun: 'You have begun a new measurement. It comes here once enough is filled in for a score.',

  chartTitle: 'Then and now by factor',
  radarTitle: 'Two profiles on top of each other',
  legendBefore: 'Open circle: then',
  legendAfter: 'Filled circle: now',
  radarLegend: 'Dashed line with open circles: then. Solid line with filled circles: now.',
  fromTo: (before, after) => `from ${before} to ${after}`,
  chartAlternative: (values) => `Scores then and now, from 0 to 100. ${values}.`,
  radarAlternative: (values) => `Radar of the scores then and now, from 0 to 100. ${values}.`,
  tableTitle: 'The numbers',
  profileSame: (profile) => `The same profile fits then and now: ${profile}.`,
  profileOther: (before, after) => `Then ${before} fitted. Now ${after} fits.`,
  profileUnknown: 'Too little was filled in for a profile in one of the two measurements.',
  profileClose: (cut) =>
    `A score is close to the line of ${cut}. Then the profile may also differ by chance.`,

  meaningTitle: 'When does a difference say something?',
  below: (from, text) => `Less than ${from} points. ${text}`,
  between: (from, to, text) => `${from} up to and including ${to} points. ${text}`,
  above: (to, text) => `More than ${to} points. ${text}`,
  assumed: (spread, reliability) =>
    `These limits rest on an assumption: a spread of ${spread} points and a reliability of ${reliability}. There are no figures of our own about this questionnaire yet.`,
  manyFactors: 'With seven factors one “perhaps” by chance is nothing special.',
  noProof:
    'Even a clear difference does not prove what caused it. More may have changed than what was agreed.',
  decimal: (value) => value.toFixed(2),

  agreementsTitle: 'What was done in between?',
  doneTitle: 'Done',
  noneDone: 'No agreement was done between these measurements.',
  notDoneTitle: 'Not done',
  brought: 'What did it bring?',
  broughtNothing: 'not filled in',
  aimed: (factor, change) => `Meant for ${factor}: ${change}.`,
  aimedMove: (before, after, verdict) => `from ${before} to ${after}, ${verdict}`,

  talkTitle: 'What to talk about',
  moved: (factor, verdict, before, after) => `${factor}: ${verdict} (from ${before} to ${after})`,
  keep: 'What helped? How do you hold on to this?',
  doneUnmoved: (step, factors, count) =>
    `Done, but ${factors} ${count === 1 ? 'is' : 'are'} not clearly higher: ${step}`,
  doneUnmovedText: 'What did you notice of it? Is more time needed, or does another step fit better?',
  open: (count) => (count === 1 ? '1 agreement is not done yet' : `${count} agreements are not done yet`),
  openText: 'What was in the way? Agree again who does what and when, or drop the agreement.',
  lostScore: (factor) => `${factor}: a score then, but not now`,
  lostScoreText: 'Too little is filled in here now. Discuss the questions that are open.',
  nothingStandsOut: 'Nothing stands out. Ask what goes differently in practice than it did then.',

  seriesTitle: 'All measurements',
  seriesLead: 'Each circle is a measurement. A line joins measurements that can be compared.',
  number: (index) => `Measurement ${index}`,
  measurement: (index, about) => `Measurement ${index}: ${about}`,
  seriesAlternative: (factor, values) => `${factor}, from 0 to 100. ${values}.`,
  noScore: 'no score',

  nothingToCompare: 'There is nothing to compare yet',
  nothingToCompareText:
    'A comparison is possible once two measurements have a score. With “Measure again” at the result you begin a new measurement.',
};

export type ComparisonWords = typeof nl;

export const comparisonWords: Record<Language, ComparisonWords> = { nl, en };
