import type { InterventionId, RuleId } from '../../advice/ids';
import type { Case } from '../../cases/case';
import type { Language } from '../../i18n/language';
import type { BlockId, FactorId, ItemId } from '../../questions/schema';
import type { Band } from '../../scoring/bands';
import type { ProfileId } from '../../scoring/profile';
import type { ReportContents } from '../contents';
import type { RolesViewModel } from './roles';

/** A score with the words for its band, or the plain statement that there is none. */
export type ScoreViewModel =
  | { readonly kind: 'scored'; readonly score: number; readonly band: Band; readonly bandLabel: string }
  | { readonly kind: 'unscored'; readonly label: string };

/** An item as it is named in a result. */
export interface ItemViewModel {
  readonly id: ItemId;
  readonly text: string;
  readonly conversation: string;
}

export interface FactorViewModel {
  readonly id: FactorId;
  readonly block: BlockId;
  readonly label: string;
  readonly employer: ScoreViewModel;
  /** null when the expert recorded no view at all. */
  readonly expert: ScoreViewModel | null;
  /** Of the view that focus and advice rest on. */
  readonly basis: ScoreViewModel;
  /** Expert minus employer; null unless both have a score. */
  readonly difference: number | null;
  /** A short reading of the score that the advice rests on. */
  readonly reading: string;
  readonly isFocus: boolean;
  readonly isBottleneck: boolean;
  /** What to talk about when there is no score: the items without a rating of 1 to 5. */
  readonly missing: readonly ItemViewModel[];
}

export interface DifferenceViewModel {
  readonly factor: FactorId;
  readonly heading: string;
  readonly text: string;
  /** Their ratings are empty when the separate answers are left out. */
  readonly items: ReadonlyArray<ItemViewModel & { readonly ratings: string }>;
}

export interface SourceViewModel {
  readonly id: string;
  readonly citation: string;
  /** Of the citation, for a screen reader: it is cited in the language of the source. */
  readonly language: Language;
  /** What has to be known of it, in the language of the report; null when there is nothing. */
  readonly note: string | null;
  readonly url: string | undefined;
}

/** Something of the library that a step uses. */
export interface ResourceViewModel {
  readonly id: string;
  readonly title: string;
  /** Who makes it or carries it out. */
  readonly owner: string;
  readonly url: string | null;
  /** Such as `nagekeken in januari 2026`, as precisely as it is known. */
  readonly lastChecked: string;
  /** Such as `Bestaat niet meer`; null for what is current. */
  readonly status: string | null;
}

/** One step of the advice, worded from its reasons. */
export interface StepViewModel {
  /** Of a step of the catalogue, or of an action on the professional's own route. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The first concrete thing to do. */
  readonly firstStep: string;
  /** First step, who begins, effort, pressure if any, what is needed, when not, and what it rests on. */
  readonly facts: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  /** Why this one: the factor and its score, the answers that weigh, the rules. One sentence each. */
  readonly why: readonly string[];
  readonly sources: readonly SourceViewModel[];
  /** An address of the step itself. */
  readonly link: string | null;
  readonly resources: readonly ResourceViewModel[];
  /** Which of its resources must be checked first, with whom, and when that was last done. */
  readonly checkFirst: string | null;
}

/** An intervention of the catalogue, chosen or not, with why and why not. */
export interface OptionViewModel extends StepViewModel {
  /** Of its primary targets, in model order. */
  readonly factors: readonly FactorId[];
  /** Whether it is one of the steps of the advice. */
  readonly isProposed: boolean;
  /**
   * Whether it would help: it has points and no rule excludes it, or a rule asks for it. `later` and `earlier`:
   * it would, in a later or an earlier phase. Only what is proposed may have a `why` without fitting.
   */
  readonly fit: 'now' | 'later' | 'earlier' | 'no';
  /** What decides first; empty only for a proposed one. */
  readonly whyNot: readonly string[];
}

/** What a rule says to the user. */
export interface GuidanceViewModel {
  readonly rule: RuleId;
  readonly title: string;
  readonly text: string;
  readonly sources: readonly SourceViewModel[];
  /** Whether it has to be heard before the steps: what could do harm, and whether to begin at all. */
  readonly comesFirst: boolean;
}

/** A question to talk about, with what it asks about. */
interface QuestionViewModel extends ItemViewModel {
  /** What both answered, where two views differ; empty elsewhere. */
  readonly ratings: string;
}

/** What has to be talked about, and with which questions. */
export interface TopicViewModel {
  readonly factor: FactorId;
  readonly label: string;
  readonly reason: 'unscored' | 'manyDoNotKnows' | 'difference' | 'ask';
  readonly text: string;
  readonly items: readonly QuestionViewModel[];
  /** So many of them come first: at most two for a factor, in all its topics together. */
  readonly shownFirst: number;
}

/** What the advice looks at, and whose choice that is. */
export interface FocusViewModel {
  readonly isChosen: boolean;
  /** Why another one was chosen, as it was written down, also when it lost its score; may be empty. */
  readonly reason: string;
  readonly sentence: string;
}

/** Something that has to be arranged first, for which no step found a place. */
export interface PreconditionViewModel {
  readonly rule: RuleId;
  readonly title: string;
  readonly text: string;
  /** The steps that would meet it. */
  readonly options: ReadonlyArray<{
    readonly id: InterventionId;
    readonly title: string;
    /** Such as `Al afgesproken`; empty as long as nothing was decided about it. */
    readonly decision: string;
  }>;
}

export interface AnswerViewModel {
  readonly item: ItemViewModel;
  /** Empty when the separate answers are left out. */
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
  /** Decides which words hold; see routeWords.ts. */
  readonly route: Case['route'];
  readonly employer: string;
  /** Label and text of what the case says about itself, in order; empty ones are left out. */
  readonly facts: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  /** Such as `21 november 2026 · samen ingevuld · 35 vragen`. */
  readonly byline: string;
  /** What it holds, and for whom it is made. */
  readonly contents: ReportContents;
  /** The same in plain sentences; empty for a whole report about someone's own work. */
  readonly madeFor: string;
  readonly date: string;
  /** The day for which it says what is overdue or has to be checked again. ISO day. */
  readonly today: string;
  readonly isComplete: boolean;
  /** The items that are still open, when it is not complete. */
  readonly openItems: readonly ItemViewModel[];
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
  readonly factors: readonly FactorViewModel[];
  /** Factors that may just as well be the weakest, and what to do with that; null when there are none. */
  readonly closeCalls: { readonly heading: string; readonly text: string } | null;
  readonly hasExpert: boolean;
  readonly differences: readonly DifferenceViewModel[];
  /** What a reader has to know about these numbers: no norm, assumed precision, form. */
  readonly cautions: readonly string[];
  /** That it was decided to wait or not to start now, and when to look again; null when it was not. */
  readonly waiting: string | null;
  /** Situations that change the advice, such as "based on the expert" or a focus that was chosen. */
  readonly remarks: readonly string[];
  readonly steps: readonly StepViewModel[];
  /** Whether an employer without an expert is proposed a step that others have to begin with. */
  readonly needsExpert: boolean;
  /** How many steps there was a place for. */
  readonly places: number;
  readonly openPreconditions: readonly PreconditionViewModel[];
  /** What the advice looks at; null as long as no factor has a score. */
  readonly focus: FocusViewModel | null;
  /** Texts of rules that the user has to hear, at most four. */
  readonly guidance: readonly GuidanceViewModel[];
  /** Why talking comes before choosing: two views differ, or too little is known. */
  readonly talkFirst: readonly GuidanceViewModel[];
  /** What to talk about, by factor. */
  readonly conversation: readonly TopicViewModel[];
  /** How the scan ranks steps; empty on the professional's own route, where nothing is ranked. */
  readonly rankingNote: string;
  /** Which roles one has and wants; null where it is about an employer. */
  readonly roles: RolesViewModel | null;
  readonly answers: ReadonlyArray<{
    readonly factor: FactorId;
    readonly label: string;
    readonly block: BlockId;
    readonly answers: readonly AnswerViewModel[];
  }>;
  readonly method: readonly string[];
}
