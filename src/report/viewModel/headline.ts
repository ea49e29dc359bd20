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
import type { Wording } from './wording';

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

/** With what to begin: a step, as long as one is left to do, or nothing now, as it was decided to wait. */
export type ToBeginWith =
  | { readonly kind: 'step'; readonly title: string | undefined }
  | { readonly kind: 'notNow' };

/** What the headline rests on: both numbers, what holds back most, and with what to begin. */
export function leadOf(outcome: Outcome, toBeginWith: ToBeginWith, wording: Wording): readonly string[] {
  const { words } = wording;
  const { scores } = basisView(outcome);
  return [
    numbersSentence(scores, wording),
    brakeSentence(outcome, wording),
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

function brakeSentence(outcome: Outcome, wording: Wording): string {
  const { words, quotedFactor, listed } = wording;
  const { scores } = basisView(outcome);
  const { focus, isFocusChosen } = outcome.situation;
  const [weakest, second] = focus;
  if (weakest === undefined) return words.noFocus;
  if (isFocusChosen) return words.brakeChosen(listed(focus.map(quotedFactor)));
  // The only factor with a score was compared with no other.
  if (second === undefined) return words.brakeOnly(quotedFactor(weakest));

  const tied = tiedWithSecond(outcome);
  const lowest = listed([weakest, second, ...tied].map(quotedFactor));
  const isBrake = (factor: FactorId) => (scoreOf(scores, factor) ?? 0) < HIGH_CUT_OFF;
  const unscored = scores.factors.filter(({ kind }) => kind === 'unscored').length;
  if (unscored >= MANY_UNSCORED || (unscored > 0 && !isBrake(weakest))) {
    const someWaits = focus.some((factor) => isLowestOnlyOfWhatCounts(factor, outcome));
    const told = someWaits ? words.lowestThatCount(lowest) : words.lowestKnown(lowest);
    return `${told} ${words.littleKnown(unscored)}`;
  }
  if (!isBrake(weakest)) return words.lowestOfAll(lowest);
  // Of several that score the same, only those close to the weakest are named in one breath with it.
  const isEven = tied.every((factor) => outcome.focus.closeCalls.includes(factor));
  if (isBrake(second) && isEven) return words.brakes(lowest);
  const others = [second, ...tied];
  const next = words.brakeFirst(
    quotedFactor(weakest),
    listed(others.map(quotedFactor)),
    scoreOf(scores, second) ?? 0,
  );
  return isBrake(second) ? next : `${next} ${words.noBrake(others.length)}`;
}

/** Those that `brakeSentence` does not name already. */
function bottlenecksOutsideFocus(outcome: Outcome, wording: Wording): readonly string[] {
  const { focus, situation } = outcome;
  const named = [...situation.focus, ...(situation.isFocusChosen ? [] : tiedWithSecond(outcome))];
  const others = focus.bottlenecks.filter((factor) => !named.includes(factor)).map(wording.quotedFactor);
  return others.length === 0 ? [] : [wording.words.alsoBottleneck(wording.listed(others))];
}
