import type { Outcome } from '../../advice/outcome';
import type { Measurement } from '../../cases/case';
import { interpretation } from '../interpretation';
import { reportRouteOf } from '../routes/reportRouteOf';
import { basisSentences } from './basis';
import { type FocusViewModel, lostFocusOf } from './focus';
import type { Wording } from './wording';

/** No number without its meaning: no norm, assumed precision, the limits of the form. */
export function cautionsOf({ form, route }: Outcome, { say }: Wording): readonly string[] {
  const { uncertainty, radar, shortVersionText } = interpretation;
  return [
    ...reportRouteOf(route).honesty.map(say),
    `${say(uncertainty.displayByForm[form.id])} ${say(uncertainty.assumed)}`,
    ...(form.id === 'short' ? [say(shortVersionText)] : []),
    say(radar.caveat),
  ];
}

/** Situations that change the advice: it rests on the expert's view, or on a focus that was chosen or lost. */
export function remarksOf(
  measurement: Measurement,
  outcome: Outcome,
  focus: FocusViewModel | null,
  wording: Wording,
): readonly string[] {
  return [
    ...basisSentences(measurement, outcome, wording),
    ...(focus?.isChosen ? [focus.sentence] : []),
    ...lostFocusOf(measurement, outcome, wording),
  ];
}
