import type { BlockId } from '../questions/schema';
import { HIGH_CUT_OFF } from '../scoring/bands';
import { PROFILE_CUT_OFF } from '../scoring/profile';
import { type Scores, scoreOf } from '../scoring/scores';
import { entryOf, interpretation } from './interpretation';
import { basisView, type Outcome } from './outcome';
import type { Wording } from './wording';

/** The profile as one plain sentence for willing and one for being able. */
export function headlineOf(outcome: Outcome, wording: Wording): string {
  const { willing, able } = basisView(outcome).scores;
  const { composites } =
    outcome.advice.kind === 'professional' ? interpretation.professionalRoute : interpretation;
  const sentence = (block: BlockId, score: number | null) => {
    const { yes, notYet, unknown } = entryOf(composites, block);
    if (score === null) return wording.say(unknown);
    return wording.say(score >= PROFILE_CUT_OFF ? yes : notYet);
  };
  return [sentence('willing', willing), sentence('able', able)].join(' ');
}

/** What the headline rests on: both numbers, the factors that brake, and the circle of doing and willing. */
export function leadOf(outcome: Outcome, firstStep: string | undefined, wording: Wording): readonly string[] {
  const { words } = wording;
  const { scores } = basisView(outcome);
  return [
    numbersSentence(scores, wording),
    brakeSentence(outcome, wording),
    ...bottlenecksOutsideFocus(outcome, wording),
    ...(outcome.focus.waitsForLaterPhase && !outcome.situation.isFocusChosen ? [words.waits] : []),
    ...(outcome.situation.focus.length === 0
      ? []
      : [firstStep === undefined ? words.circular : words.circularStep(firstStep)]),
  ];
}

function numbersSentence({ willing, able, profile }: Scores, { words }: Wording): string {
  const number = (score: number | null) => (score === null ? words.noScore : String(score));
  const close = profile?.close ?? [];
  const closeness =
    close.length === 2
      ? words.closeBoth(PROFILE_CUT_OFF)
      : close[0] === 'willing'
        ? words.closeWilling(PROFILE_CUT_OFF)
        : close[0] === 'able'
          ? words.closeAble(PROFILE_CUT_OFF)
          : '';
  return `${words.willingAndAble(number(willing), number(able))}${closeness}.`;
}

function brakeSentence(outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  const { scores } = basisView(outcome);
  const [weakest, second] = outcome.situation.focus;
  if (weakest === undefined) return words.noFocus;
  if (outcome.situation.isFocusChosen) {
    return words.brakeChosen(wording.listed(outcome.situation.focus.map(wording.quotedFactor)));
  }
  const name = wording.quotedFactor(weakest);
  // A focus of one was not compared with anything.
  if (second === undefined) return words.brakeOnly(name);
  const isBrake = (scoreOf(scores, weakest) ?? 0) < HIGH_CUT_OFF;
  return (isBrake ? words.brakeTwo : words.lowestTwo)(name, wording.quotedFactor(second));
}

function bottlenecksOutsideFocus({ focus, situation }: Outcome, wording: Wording): readonly string[] {
  const others = focus.bottlenecks
    .filter((factor) => !situation.focus.includes(factor))
    .map(wording.quotedFactor);
  return others.length === 0 ? [] : [wording.words.alsoBottleneck(wording.listed(others))];
}
