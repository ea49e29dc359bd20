import type { Outcome } from '../../advice/outcome';
import type { BlockId, FactorId } from '../../questions/schema';
import { HIGH_CUT_OFF } from '../../scoring/bands';
import { basisView } from '../../scoring/measurementScores';
import { CLOSE_TO_LINE, PROFILE_CUT_OFF } from '../../scoring/profile';
import { type Scores, scoreOf } from '../../scoring/scores';
import { entryOf } from '../interpretation';
import { reportRouteOf } from '../routes/reportRouteOf';
import { isLowestOnlyOfWhatCounts } from './focus';
import { tiedWithSecond } from './reasons/ties';
import { quotedFirst, type Wording } from './wording';

/** From so many factors without a score on, nothing can be said of "the most". */
const MANY_UNSCORED = 3;

/** The profile as one plain sentence for willing and one for being able; near the line it says so. */
export function headlineOf(outcome: Outcome, wording: Wording): string {
  const { willing, able } = basisView(outcome).scores;
  const { composites } = reportRouteOf(outcome.route);
  const sentence = (block: BlockId, score: number | null) => {
    const { yes, nearlyYes, partly, notYet, unknown } = entryOf(composites, block);
    if (score === null) return wording.say(unknown);
    const isNear = Math.abs(score - PROFILE_CUT_OFF) <= CLOSE_TO_LINE;
    if (score >= PROFILE_CUT_OFF) return wording.say(isNear ? nearlyYes : yes);
    return wording.say(isNear ? partly : notYet);
  };
  return [sentence('willing', willing), sentence('able', able)].join(' ');
}

/**
 * With what to begin: a step, as long as one is left to do, or nothing now, as it was decided to wait: that, and
 * the day to look again.
 */
export type ToBeginWith =
  | { readonly kind: 'step'; readonly title: string | undefined }
  | { readonly kind: 'notNow'; readonly decided: string; readonly lookAgain: string };

/** What the headline rests on: both numbers, what holds back most, and with what to begin. */
export function leadOf(outcome: Outcome, toBeginWith: ToBeginWith, wording: Wording): readonly string[] {
  const { words } = wording;
  const { scores } = basisView(outcome);
  return [
    numbersSentence(scores, wording),
    holdsBackSentence(outcome, wording),
    ...bottlenecksOutsideFocus(outcome, wording),
    ...(outcome.focus.waitsForLaterPhase && !outcome.situation.isFocusChosen ? [words.waits] : []),
    ...(toBeginWith.kind === 'step' ? firstSuccess(outcome, toBeginWith.title, wording) : []),
  ];
}

/** The step to begin with, and what a success may do for the will, where that is not there yet. */
function firstSuccess(outcome: Outcome, step: string | undefined, { words }: Wording): readonly string[] {
  if (outcome.situation.focus.length === 0) return [];
  const { namesFirstStep } = reportRouteOf(outcome.route);
  const { willing } = basisView(outcome).scores;
  const isWilling = willing !== null && willing >= PROFILE_CUT_OFF;
  // Where a first step is named and there is none, every step was decided on.
  if (!namesFirstStep) return isWilling ? [] : [words.circular];
  if (step === undefined) return [];
  return isWilling ? [words.firstStepIs(step)] : [words.firstStepIs(step), words.circularThen];
}

function numbersSentence({ willing, able, profile }: Scores, { words }: Wording): string {
  if (willing === null && able === null) return words.noComposites;
  if (willing === null || able === null) return words.oneComposite(willing, able);
  const close = profile?.close ?? [];
  const closeness =
    close.length === 2
      ? words.closeBoth(PROFILE_CUT_OFF)
      : close[0] === 'willing'
        ? words.closeWilling(PROFILE_CUT_OFF)
        : close[0] === 'able'
          ? words.closeAble(PROFILE_CUT_OFF)
          : '';
  return `${words.willingAndAble(willing, able)}${closeness}.`;
}

function holdsBackSentence(outcome: Outcome, wording: Wording): string {
  const { words, quotedFactor, listed } = wording;
  const { scores } = basisView(outcome);
  const { focus, isFocusChosen } = outcome.situation;
  const [first, other] = focus;
  if (first === undefined) return words.noFocus;
  if (isFocusChosen) return words.focusIsChosen(listed(focus.map(quotedFactor)));
  // The only factor with a score was compared with no other.
  if (other === undefined) return words.onlyScored(quotedFactor(first));

  const tied = tiedWithSecond(outcome);
  const all = listed([first, other, ...tied].map(quotedFactor));
  const scoreIn = (factor: FactorId) => scoreOf(scores, factor) ?? 0;
  const holdsBack = (factor: FactorId) => scoreIn(factor) < HIGH_CUT_OFF;
  // Where they hardly differ, the phase may have put the higher one first.
  const [lowest, next] = scoreIn(first) <= scoreIn(other) ? [first, other] : [other, first];
  const unscored = scores.factors.filter(({ kind }) => kind === 'unscored').length;
  if (unscored >= MANY_UNSCORED || (unscored > 0 && !holdsBack(lowest))) {
    const someWaits = focus.some((factor) => isLowestOnlyOfWhatCounts(factor, outcome));
    const told = someWaits ? words.lowestThatCount(all) : words.lowestKnown(all);
    return `${told} ${words.littleKnown(unscored)}`;
  }
  if (!holdsBack(lowest)) return words.lowestOfAll(all);
  // Of several that score the same, only those close to the lowest are named in one breath with it.
  const isEven = tied.every((factor) => outcome.focus.closeCalls.includes(factor));
  if (holdsBack(next) && isEven) return words.holdsBack(all);
  const others = [next, ...tied];
  const sentence = words.holdsBackFirst(
    quotedFirst(wording.factor(lowest)),
    listed(others.map(quotedFactor)),
    scoreIn(next),
  );
  return holdsBack(next) ? sentence : `${sentence} ${words.holdsNothingBack(others.length)}`;
}

/** Those that `holdsBackSentence` does not name already. */
function bottlenecksOutsideFocus(outcome: Outcome, wording: Wording): readonly string[] {
  const { focus, situation } = outcome;
  const named = [...situation.focus, ...(situation.isFocusChosen ? [] : tiedWithSecond(outcome))];
  const others = focus.bottlenecks.filter((factor) => !named.includes(factor)).map(wording.quotedFactor);
  return others.length === 0 ? [] : [wording.words.alsoBottleneck(wording.listed(others))];
}
