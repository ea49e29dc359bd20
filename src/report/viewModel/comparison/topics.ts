import { listed } from '../../../i18n/format';
import { wordsIn } from '../../../i18n/words';
import { isScore } from '../../../questions/answers';
import type { FactorId, ItemId } from '../../../questions/schema';
import { mostMoved, type Verdict } from '../../../scoring/change';
import type { ScoredMeasurement } from '../../../scoring/scoredMeasurements';
import { entryOf, interpretation } from '../../interpretation';
import { quoted, type Wording } from '../wording';
import type { AgreementsBetween, ComparisonTopicViewModel, FactorChangeViewModel } from './comparison';

/** Of each topic at most so many questions. */
const QUESTIONS = 2;

/**
 * What to talk about after a second measurement, in this order: what went down, what lost its score, what was
 * done without its factor going up, what clearly went up, and what was agreed and is not done.
 */
export function topicsOf(
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  factors: readonly FactorChangeViewModel[],
  agreements: AgreementsBetween,
  wording: Wording,
): readonly ComparisonTopicViewModel[] {
  const words = wordsIn(wording.language, 'comparison');
  const topics = [
    ...fellTopics(before, after, factors, wording),
    ...lostTopics(after, factors, wording),
    ...unfellTopics(factors, agreements, wording),
    ...keepTopics(factors, wording),
    ...openTopics(agreements, wording),
  ];
  return topics.length > 0 ? topics : [{ heading: words.nothingStandsOut, text: '', questions: [] }];
}

/** Clearly lower first, then perhaps lower; with the questions whose answers went down most. */
function fellTopics(
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  factors: readonly FactorChangeViewModel[],
  wording: Wording,
): readonly ComparisonTopicViewModel[] {
  const fell = (verdict: Verdict) =>
    factors.filter((one) => one.verdict === verdict && (one.change ?? 0) < 0);
  return [...fell('clear'), ...fell('possible')].map((factor) => {
    const items = after.items.filter((item) => item.factor === factor.id);
    return {
      heading: headingOf(factor, wording),
      text: wording.say(entryOf(interpretation.uncertainty.remeasure, factor.verdict ?? 'none').text),
      questions: mostMoved(items, before.ratings, after.ratings, -1).map(wording.item),
    };
  });
}

function lostTopics(
  { items, ratings }: ScoredMeasurement,
  factors: readonly FactorChangeViewModel[],
  wording: Wording,
): readonly ComparisonTopicViewModel[] {
  const words = wordsIn(wording.language, 'comparison');
  const openOf = (factor: FactorId): readonly ItemId[] =>
    items.filter((item) => item.factor === factor && !isScore(ratings[item.id])).map(({ id }) => id);
  return factors
    .filter(({ before, after }) => before.kind === 'scored' && after.kind === 'unscored')
    .map(({ id, label }) => ({
      heading: words.lostScore(label),
      text: words.lostScoreText,
      questions: openOf(id).slice(0, QUESTIONS).map(wording.item),
    }));
}

/** What was done for a factor that is not even perhaps higher. Own steps have no factor. */
function unfellTopics(
  factors: readonly FactorChangeViewModel[],
  { done }: AgreementsBetween,
  { language }: Wording,
): readonly ComparisonTopicViewModel[] {
  const words = wordsIn(language, 'comparison');
  return done.flatMap(({ title, factors: aimed }) => {
    const targets = factors.filter(({ id, change }) => aimed.includes(id) && change !== null);
    const hasRisen = targets.some(({ change, verdict }) => (change ?? 0) > 0 && verdict !== 'none');
    if (targets.length === 0 || hasRisen) return [];
    const names = listed(
      targets.map(({ label }) => quoted(label)),
      language,
    );
    return [
      {
        heading: words.doneUnmoved(title, names, targets.length),
        text: words.doneUnmovedText,
        questions: [],
      },
    ];
  });
}

function keepTopics(
  factors: readonly FactorChangeViewModel[],
  wording: Wording,
): readonly ComparisonTopicViewModel[] {
  const words = wordsIn(wording.language, 'comparison');
  return factors
    .filter(({ verdict, change }) => verdict === 'clear' && (change ?? 0) > 0)
    .map((factor) => ({ heading: headingOf(factor, wording), text: words.keep, questions: [] }));
}

function openTopics(
  { notDone }: AgreementsBetween,
  { language }: Wording,
): readonly ComparisonTopicViewModel[] {
  const words = wordsIn(language, 'comparison');
  const open = notDone.filter(({ isOpen }) => isOpen).length;
  return open === 0 ? [] : [{ heading: words.open(open), text: words.openText, questions: [] }];
}

function headingOf({ label, said, before, after }: FactorChangeViewModel, { language }: Wording): string {
  const [from, to] = [before, after].map((score) => (score.kind === 'scored' ? score.score : 0));
  return wordsIn(language, 'comparison').moved(label, said, from ?? 0, to ?? 0);
}
