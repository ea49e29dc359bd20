import type { Case } from '../../cases/case';
import type { Language } from '../../i18n/languages';
import type { ReportContents } from '../contents';
import type { FactorAnswersViewModel } from './answers';
import type { BackgroundAnswerViewModel } from './backgroundAnswer';
import type { CloseCallsViewModel } from './closeCalls';
import type { TopicViewModel } from './conversation';
import type { DifferenceViewModel } from './difference';
import type { FactorViewModel } from './factor';
import type { Fact } from './facts';
import type { FocusViewModel } from './focus';
import type { GuidanceViewModel } from './guidance';
import type { ToBeginWith } from './headline';
import type { ItemViewModel } from './item';
import type { PreconditionViewModel } from './preconditions';
import type { ProfileViewModel } from './profile';
import type { RespondentsViewModel } from './respondents';
import type { RolesViewModel } from './roles';
import type { StepViewModel } from './step';

/**
 * Everything that is said about one measurement, in one language. The screen, the PDF and the data file
 * are made of it and of the outcome behind it, so they cannot disagree.
 */
export interface Report {
  /** What all of it is about: the case, or a redacted copy where the contents leave something out. */
  readonly record: Case;
  readonly language: Language;
  /** Decides which words hold; see routeWords.ts. */
  readonly route: Case['route'];
  readonly employer: string;
  /** What the case says about itself, in order; empty ones are left out. */
  readonly facts: readonly Fact[];
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
  /** null as long as there is none, and on the professional's own route. */
  readonly profile: ProfileViewModel | null;
  readonly willing: number | null;
  readonly able: number | null;
  /** What the employer said about the intention, in words; empty when it was not said. */
  readonly intention: string;
  /** What was said about the organisation, of the questions whose answers are shown; empty when answers are left out. */
  readonly background: readonly BackgroundAnswerViewModel[];
  /** In model order. */
  readonly factors: readonly FactorViewModel[];
  /** Factors that may just as well be the weakest, and what to do with that; null when there are none. */
  readonly closeCalls: CloseCallsViewModel | null;
  readonly hasExpert: boolean;
  readonly differences: readonly DifferenceViewModel[];
  /** What several people of the employer said, side by side; null where fewer than two answered. */
  readonly respondents: RespondentsViewModel | null;
  /** What a reader has to know about these numbers: no norm, assumed precision, form. */
  readonly cautions: readonly string[];
  /** That it was decided to wait or not to start now, and when to look again; null when it was not. */
  readonly waiting: string | null;
  readonly toBeginWith: ToBeginWith;
  /** Situations that change the advice, such as "based on the expert" or a focus that was chosen. */
  readonly remarks: readonly string[];
  readonly steps: readonly StepViewModel[];
  /** Whether an employer without an expert is proposed a step that others have to begin with. */
  readonly needsExpert: boolean;
  /** How many slots for steps the advice had. */
  readonly slots: number;
  /** Why there are fewer steps than that, or none; empty when there are not. */
  readonly fewSteps: string;
  readonly openPreconditions: readonly PreconditionViewModel[];
  /** What stands above these. */
  readonly preconditionsHeading: string;
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
  /** By factor, in model order. */
  readonly answers: readonly FactorAnswersViewModel[];
  readonly method: readonly string[];
}
