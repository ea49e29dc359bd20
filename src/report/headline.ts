import { listed } from '../i18n/format';
import type { BlockId } from '../questions/schema';
import { HIGH_CUT_OFF } from '../scoring/bands';
import { PROFILE_CUT_OFF } from '../scoring/profile';
import { type Scores, scoreOf } from '../scoring/scores';
import { entryOf, interpretation } from './interpretation';
import { basisView, type Outcome } from './outcome';
import type { Wording } from './wording';

/** The profile as one plain sentence for willing and one for being able. */
export function headlineOf({ willing, able }: Scores, wording: Wording): string {
  return [blockSentence('willing', willing, wording), blockSentence('able', able, wording)].join(' ');
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

function blockSentence(block: BlockId, score: number | null, wording: Wording): string {
  const texts = entryOf(interpretation.composites, block);
  if (score === null) return wording.say(texts.unknown);
  return wording.say(score >= PROFILE_CUT_OFF ? texts.yes : texts.notYet);
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
  const name = quoted(wording.factor(weakest));
  const other = second === undefined ? undefined : quoted(wording.factor(second));
  const isBrake = (scoreOf(scores, weakest) ?? 0) < HIGH_CUT_OFF;
  if (isBrake) return other === undefined ? words.brakeOne(name) : words.brakeTwo(name, other);
  return other === undefined ? words.lowestOne(name) : words.lowestTwo(name, other);
}

function bottlenecksOutsideFocus({ focus, situation }: Outcome, wording: Wording): readonly string[] {
  const others = focus.bottlenecks
    .filter((factor) => !situation.focus.includes(factor))
    .map((factor) => quoted(wording.factor(factor)));
  return others.length === 0 ? [] : [wording.words.alsoBottleneck(listed(others, wording.language))];
}

/** Names of factors hold "and" themselves; quoted they can be told apart. */
function quoted(name: string): string {
  return `“${name.toLowerCase()}”`;
}
