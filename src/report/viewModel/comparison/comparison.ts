import type { Case } from '../../../cases/case';
import type { Language } from '../../../i18n/languages';
import type { BlockId, FactorId } from '../../../questions/schema';
import type { Verdict } from '../../../scoring/change';
import type { ItemViewModel } from '../item';
import type { ScoreViewModel } from '../score';

/** One of the measurements that are compared. */
export interface MeasurementViewModel {
  readonly id: string;
  /** In words, such as `21 mei 2026`. */
  readonly day: string;
  /** Such as `21 mei 2026 · samen ingevuld · 35 vragen`. */
  readonly about: string;
}

/** A score then and now. */
export interface ScoreChangeViewModel {
  readonly label: string;
  readonly block: BlockId;
  readonly before: ScoreViewModel;
  readonly after: ScoreViewModel;
  /** After minus before; null when the numbers are not compared. */
  readonly change: number | null;
  readonly verdict: Verdict | null;
  /** Such as `duidelijk hoger`, or that a score is missing; empty when nothing is compared. */
  readonly said: string;
}

export interface FactorChangeViewModel extends ScoreChangeViewModel {
  readonly id: FactorId;
}

/** Of three or more measurements: every score, and which follow on each other in numbers. */
export interface Series {
  readonly measurements: readonly (MeasurementViewModel & {
    /** Whether it may be compared in numbers with the one before it. */
    readonly follows: boolean;
  })[];
  /** In model order; the scores in the order of the measurements, null where there is none. */
  readonly factors: readonly {
    readonly id: FactorId;
    readonly label: string;
    readonly block: BlockId;
    readonly scores: readonly (number | null)[];
  }[];
}

/** An agreement, as it stood between two measurements. */
export interface AgreementViewModel {
  /** Of the entry in the plan of the case. */
  readonly id: string;
  readonly title: string;
  /** Such as `Gedaan op 3 juni 2026`, or how it stands, with who and when. */
  readonly state: string;
  /** Whether it still asks for something. */
  readonly isOpen: boolean;
  /** What it brought, in the words of whoever did it; may be empty. */
  readonly brought: string;
  /** The factors that the step is meant for; none of an own step. */
  readonly factors: readonly FactorId[];
  /** How those factors moved, a sentence each. */
  readonly aims: readonly string[];
}

export interface AgreementsBetween {
  readonly done: readonly AgreementViewModel[];
  /** Open, dropped, or done only after the last measurement. */
  readonly notDone: readonly AgreementViewModel[];
}

/** A question about the organisation, with both answers in words. */
export interface SaidThenAndNow {
  readonly id: string;
  readonly question: string;
  readonly before: string;
  readonly after: string;
}

/** Something to talk about. */
export interface ComparisonTopicViewModel {
  readonly heading: string;
  readonly text: string;
  /** At most two. */
  readonly questions: readonly ItemViewModel[];
}

/**
 * Everything that is said about the last two measurements beside each other, in one language. Screen and PDF
 * are both made of it.
 */
export interface Comparison {
  readonly language: Language;
  readonly route: Case['route'];
  readonly heading: string;
  /** What changed, or why the numbers are not compared. One sentence each. */
  readonly summary: readonly string[];
  /** The same in one sentence, for where there is no room for more. */
  readonly inShort: string;
  /** That a measurement is not finished; null when both are. */
  readonly unfinished: string | null;
  readonly before: MeasurementViewModel;
  readonly after: MeasurementViewModel;
  /** Whether the numbers may be subtracted: same form, version and perspective. */
  readonly isCompared: boolean;
  /** In model order. */
  readonly factors: readonly FactorChangeViewModel[];
  readonly blocks: readonly ScoreChangeViewModel[];
  /** The profile then and now; empty on the professional's own route, which has none. */
  readonly profile: readonly string[];
  /** From how many points a difference is called what; empty when the numbers are not compared. */
  readonly meaning: readonly string[];
  /** What a reader of verdicts has to know: assumed error, no proof of an effect; empty without verdicts. */
  readonly cautions: readonly string[];
  readonly agreements: AgreementsBetween;
  readonly topics: readonly ComparisonTopicViewModel[];
  /** What was said about the organisation; empty when nothing was. */
  readonly situation: readonly SaidThenAndNow[];
  /** That somebody else answered; null when nobody said so. */
  readonly otherRespondent: string | null;
  /** null with two measurements. */
  readonly series: Series | null;
}
