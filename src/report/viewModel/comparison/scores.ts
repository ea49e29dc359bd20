import { listed } from '../../../i18n/format';
import type { Language } from '../../../i18n/languages';
import type { ComparisonWords } from '../../../i18n/nl/comparison';
import { wordsIn } from '../../../i18n/words';
import { blocks, factorOf } from '../../../questions/instrument';
import { bandOf } from '../../../scoring/bands';
import type { Change, Changes, Verdict } from '../../../scoring/change';
import type { FactorScore } from '../../../scoring/factorScore';
import type { ScoredMeasurement } from '../../../scoring/scoredMeasurements';
import { entryOf, interpretation } from '../../interpretation';
import type { ScoreViewModel } from '../score';
import { quoted, type Wording } from '../wording';
import type { FactorChangeViewModel, ScoreChangeViewModel } from './comparison';

/** The factors then and now, in model order. */
export function factorChanges(
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  changes: Changes,
  wording: Wording,
): readonly FactorChangeViewModel[] {
  return changes.factors.map(({ factor: id, change }) => ({
    id,
    label: wording.factor(id),
    block: factorOf(id).block,
    before: scoreIn(before.scores.factors, id, wording),
    after: scoreIn(after.scores.factors, id, wording),
    ...changeInWords(change, changes, wording.language),
  }));
}

/** Willing and being able, then and now. */
export function blockChanges(
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  changes: Changes,
  wording: Wording,
): readonly ScoreChangeViewModel[] {
  return blocks.map(({ id, label }) => ({
    label: wording.say(label),
    block: id,
    before: blockScore(before.scores[id], wording),
    after: blockScore(after.scores[id], wording),
    ...changeInWords(changes[id], changes, wording.language),
  }));
}

/** What changed, one sentence for each verdict; then what did not, and what could not be compared. */
export function sentencesOf(
  factors: readonly FactorChangeViewModel[],
  language: Language,
): readonly string[] {
  const words = wordsIn(language, 'comparison');
  const moved = movedParts(factors, language).map((part) => `${capital(part)}.`);
  const hasRest = factors.some(({ verdict }) => verdict === 'none');
  const without = factors.filter(({ change }) => change === null);
  return [
    ...(moved.length > 0 ? moved : [words.nothingClear]),
    ...(moved.length > 0 && hasRest ? [words.othersNone] : []),
    ...(without.length > 0 ? [words.withoutScore(namesOf(without, language))] : []),
  ];
}

/** The same in one sentence. @param day of the earlier measurement, in words */
export function sinceSentence(
  factors: readonly FactorChangeViewModel[],
  day: string,
  language: Language,
): string {
  const words = wordsIn(language, 'comparison');
  const moved = movedParts(factors, language);
  return moved.length > 0 ? words.since(day, moved.join('; ')) : words.sinceNothing(day);
}

function movedParts(factors: readonly FactorChangeViewModel[], language: Language): readonly string[] {
  const words = wordsIn(language, 'comparison');
  return (['clear', 'possible'] as const).flatMap((verdict) =>
    (['up', 'down'] as const).flatMap((way) => {
      const moved = factors.filter((one) => one.verdict === verdict && wayOf(one.change ?? 0) === way);
      return moved.length === 0 ? [] : [words.list(words.verdicts[verdict][way], namesOf(moved, language))];
    }),
  );
}

function changeInWords(change: Change, { obstacles }: Changes, language: Language) {
  const words = wordsIn(language, 'comparison');
  if (change.kind === 'compared') {
    return { change: change.change, verdict: change.verdict, said: saidOf(change, words) };
  }
  // That nothing is compared is said once, above.
  return { change: null, verdict: null, said: obstacles.length > 0 ? '' : words.noScore };
}

function saidOf(
  { change, verdict }: { readonly change: number; readonly verdict: Verdict },
  words: ComparisonWords,
): string {
  return change === 0 ? words.same : words.verdicts[verdict][wayOf(change)];
}

function wayOf(change: number): 'up' | 'down' {
  return change < 0 ? 'down' : 'up';
}

function scoreIn(
  scores: readonly FactorScore[],
  id: FactorChangeViewModel['id'],
  wording: Wording,
): ScoreViewModel {
  const found = scores.find(({ factor }) => factor === id);
  return found ? wording.score(found) : { kind: 'unscored', label: wording.words.unscored };
}

function blockScore(score: number | null, { say, words }: Wording): ScoreViewModel {
  if (score === null) return { kind: 'unscored', label: words.unscored };
  const band = bandOf(score);
  const { label } = entryOf(interpretation.bands, band);
  return { kind: 'scored', score, band, bandLabel: say(label).toLowerCase() };
}

/** In quotes: names of factors hold "and" themselves. */
function namesOf(factors: readonly FactorChangeViewModel[], language: Language): string {
  return listed(
    factors.map(({ label }) => quoted(label)),
    language,
  );
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
