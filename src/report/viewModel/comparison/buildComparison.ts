import { type Case, currentMeasurement } from '../../../cases/case';
import { writtenDay } from '../../../i18n/format';
import type { Language } from '../../../i18n/languages';
import { textIn } from '../../../i18n/text';
import { wordsIn } from '../../../i18n/words';
import { openItems } from '../../../questions/answers';
import { factorOf } from '../../../questions/instrument';
import { changesBetween, obstaclesBetween } from '../../../scoring/change';
import { type ScoredMeasurement, scoredMeasurements } from '../../../scoring/scoredMeasurements';
import { scoreOf } from '../../../scoring/scores';
import { reportRouteOf } from '../../routes/reportRouteOf';
import { wordingIn } from '../wording';
import { agreementsBetween } from './agreements';
import type { Comparison, MeasurementViewModel, Series } from './comparison';
import { blockChanges, factorChanges, sentencesOf, sinceSentence } from './scores';
import { cautionsOn, meaningOf, obstacleSentences, profileSentences } from './sentences';
import { otherRespondentOf, situationThenAndNow } from './situation';
import { topicsOf } from './topics';

/**
 * Lays the last two measurements that have scores beside each other. Pure; see scoring rule 10.
 * @returns null when there are fewer than two
 */
export function buildComparison(record: Case, language: Language): Comparison | null {
  const measured = scoredMeasurements(record);
  const [before, after] = measured.slice(-2);
  if (!before || !after) return null;
  const wording = wordingIn(language, record.route, after.measurement.instrument);
  const words = wordsIn(language, 'comparison');
  const changes = changesBetween(before, after);
  const factors = factorChanges(before, after, changes, wording);
  const agreements = agreementsBetween(record, before, after, factors, language);
  const day = writtenDay(before.measurement.date, language);
  const isCompared = changes.obstacles.length === 0;
  const obstacles = obstacleSentences(changes.obstacles, language);
  return {
    language,
    route: record.route,
    heading: words.heading(day),
    summary: isCompared ? sentencesOf(factors, language) : obstacles,
    inShort: isCompared ? sinceSentence(factors, day, language) : words.sinceNotCompared(day),
    unfinished: unfinishedOf(record, after, language),
    before: measurementViewModel(before, record, language),
    after: measurementViewModel(after, record, language),
    isCompared,
    factors,
    blocks: blockChanges(before, after, changes, wording),
    profile: reportRouteOf(record.route).tellsProfile ? profileSentences(before, after, wording) : [],
    meaning: isCompared ? meaningOf(after.form, language) : [],
    cautions: isCompared ? cautionsOn(before, after, wording) : [],
    situation: situationThenAndNow(before, after, language),
    otherRespondent: otherRespondentOf(before, after, language),
    agreements,
    topics: topicsOf(before, after, factors, agreements, wording),
    series: measured.length > 2 ? seriesOf(measured, record, language) : null,
  };
}

function measurementViewModel(
  { measurement, items }: ScoredMeasurement,
  { route }: Case,
  language: Language,
): MeasurementViewModel {
  const { words } = wordingIn(language, route, measurement.instrument);
  const day = writtenDay(measurement.date, language);
  const mode = words.modes[measurement.mode];
  return { id: measurement.id, day, about: [day, mode, words.questions(items.length)].join(' · ') };
}

function unfinishedOf(record: Case, { measurement, items, ratings }: ScoredMeasurement, language: Language) {
  const words = wordsIn(language, 'comparison');
  if (measurement.id !== currentMeasurement(record).id) return words.begun;
  const open = openItems(items, ratings).length;
  return open === 0 ? null : words.unfinished(open);
}

function seriesOf(measured: readonly ScoredMeasurement[], record: Case, language: Language): Series {
  const [first] = measured;
  return {
    measurements: measured.map((one, index) => {
      const previous = measured[index - 1];
      return {
        ...measurementViewModel(one, record, language),
        follows: previous !== undefined && obstaclesBetween(previous, one).length === 0,
      };
    }),
    factors: (first?.scores.factors ?? []).map(({ factor: id }) => ({
      id,
      label: textIn(factorOf(id).label, language),
      block: factorOf(id).block,
      scores: measured.map(({ scores }) => scoreOf(scores, id)),
    })),
  };
}
