import type { ComparisonWords } from '../nl/comparison';
import { plural } from './plural';

export const comparison: ComparisonWords = {
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
    'One measurement rests on answers of the employer, the other on those of the expert. That is why the scan does not compare the numbers.',
  otherMode: (before, after) =>
    `The first time it was ${before}, now ${after}. That can make a difference too.`,
  unfinished: (count) =>
    plural(count, {
      one: '1 question of the last measurement is still open. So the comparison may still change.',
      other: `${count} questions of the last measurement are still open. So the comparison may still change.`,
    }),
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
  profileOther: (before, after) => `First the profile was ${before}. Now it is ${after}.`,
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

  situationTitle: 'Your situation then and now',
  question: 'Question',
  notSaid: 'not filled in',
  otherRespondent: (before: string, after: string) =>
    `Somebody else answered: “${before}” then, “${after}” now. That can make a difference too.`,

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
    `Done, but ${factors} ${plural(count, { one: 'is', other: 'are' })} not clearly higher yet: ${step}`,
  doneUnmovedText: 'What did you notice of it? Is more time needed, or does another step fit better?',
  open: (count) =>
    plural(count, { one: '1 agreement is not done yet', other: `${count} agreements are not done yet` }),
  openText: 'What was in the way? Agree again who does what and when, or drop the agreement.',
  lostScore: (factor) => `${factor}: a score then, but not now`,
  lostScoreText: 'Too little is filled in here now. Discuss the questions that are open.',
  nothingStandsOut: 'Nothing stands out. Ask what goes differently in practice than it did then.',

  seriesTitle: 'All measurements',
  seriesLead: 'Each circle is a measurement. A line joins measurements that can be compared.',
  number: (index) => `Measurement ${index}`,
  seriesAlternative: (factor, values) => `${factor}, from 0 to 100. ${values}.`,
  noScore: 'no score',

  nothingToCompare: 'There is nothing to compare yet',
  nothingToCompareText:
    'A comparison is possible once two measurements have a score. With “Measure again” at the result you begin a new measurement.',
};
