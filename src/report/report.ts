import type { InterventionId } from '../advice/schema';
import type { Language } from '../i18n/language';
import type { BlockId, FactorId, ItemId } from '../questions/schema';
import type { Band } from '../scoring/bands';
import type { ProfileId } from '../scoring/profile';

/** A score with the words for its band, or the plain statement that there is none. */
export type ReportedScore =
  | { readonly kind: 'scored'; readonly score: number; readonly band: Band; readonly bandLabel: string }
  | { readonly kind: 'unscored'; readonly label: string };

/** An item as it is named in a result. */
export interface ReportedItem {
  readonly id: ItemId;
  readonly text: string;
  readonly conversation: string;
}

export interface ReportedFactor {
  readonly id: FactorId;
  readonly block: BlockId;
  readonly label: string;
  readonly employer: ReportedScore;
  /** null when the expert recorded no view at all. */
  readonly expert: ReportedScore | null;
  /** Of the view that focus and advice rest on. */
  readonly basis: ReportedScore;
  /** Expert minus employer; null unless both have a score. */
  readonly difference: number | null;
  /** A short reading of the score that the advice rests on. */
  readonly reading: string;
  readonly isFocus: boolean;
  readonly isBottleneck: boolean;
  /** What to talk about when there is no score: the items without a rating of 1 to 5. */
  readonly missing: readonly ReportedItem[];
}

export interface ReportedDifference {
  readonly factor: FactorId;
  readonly heading: string;
  readonly text: string;
  readonly items: ReadonlyArray<ReportedItem & { readonly ratings: string }>;
}

export interface ReportedSource {
  readonly id: string;
  readonly citation: string;
  readonly url: string | undefined;
}

/** One step of the advice, worded from its reasons. */
export interface ReportedStep {
  readonly id: InterventionId;
  readonly title: string;
  readonly description: string;
  /** The first concrete thing to do. */
  readonly firstStep: string;
  /** First step, who begins, effort, what is needed, when not, and what it rests on; empty ones left out. */
  readonly facts: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  /** Why this one: the factor and its score, the answers that weigh, the rules. One sentence each. */
  readonly why: readonly string[];
  readonly sources: readonly ReportedSource[];
}

export interface ReportedAnswer {
  readonly item: ReportedItem;
  readonly employer: string;
  readonly expert: string | null;
  readonly note: string;
  readonly isOpen: boolean;
}

/**
 * Everything that is said about one measurement, in one language. The screen, the PDF and the data file
 * are made of it and of the outcome behind it, so they cannot disagree.
 */
export interface Report {
  readonly language: Language;
  readonly employer: string;
  /** Label and text of what the case says about itself, in order; empty ones are left out. */
  readonly facts: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  /** Such as `21 november 2026 · samen ingevuld · 35 vragen`. */
  readonly byline: string;
  readonly date: string;
  readonly isComplete: boolean;
  /** The items that are still open, when it is not complete. */
  readonly openItems: readonly ReportedItem[];
  /** One sentence first: the profile. */
  readonly headline: string;
  /** What the headline rests on, with the numbers. */
  readonly lead: readonly string[];
  readonly profile: {
    readonly id: ProfileId;
    readonly label: string;
    readonly text: string;
    readonly forExpert: readonly string[];
  } | null;
  readonly willing: number | null;
  readonly able: number | null;
  /** In model order. */
  readonly factors: readonly ReportedFactor[];
  /** Factors that may just as well be the weakest, and what to do with that; null when there are none. */
  readonly closeCalls: { readonly heading: string; readonly text: string } | null;
  readonly hasExpert: boolean;
  readonly differences: readonly ReportedDifference[];
  /** What a reader has to know about these numbers: no norm, assumed precision, form. */
  readonly cautions: readonly string[];
  /** Situations that change the advice, such as "based on the expert". */
  readonly remarks: readonly string[];
  readonly steps: readonly ReportedStep[];
  readonly openPreconditions: readonly string[];
  readonly answers: ReadonlyArray<{
    readonly factor: FactorId;
    readonly label: string;
    readonly block: BlockId;
    readonly answers: readonly ReportedAnswer[];
  }>;
  readonly method: readonly string[];
}
