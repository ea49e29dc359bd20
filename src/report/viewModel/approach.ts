import { approachOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import type { Language } from '../../i18n/languages';
import { type PhaseViewModel, phaseLabel, phaseViewModels } from './phases';
import { type PlacementFieldViewModel, placementViewModel } from './placement';
import { type SuitabilityViewModel, suitabilityViewModel } from './suitability';

/** What was done and found in the six phases, in words. */
export interface ApproachViewModel {
  /** Where the case is. */
  readonly current: { readonly phase: number; readonly label: string };
  /** The phases in which something was ticked or noted, and the current one; empty when nothing was. */
  readonly phases: readonly PhaseViewModel[];
  /** null when nothing was answered or decided. */
  readonly suitability: SuitabilityViewModel | null;
  /** All fields of the placement plan in their order; empty when none was filled in. */
  readonly placement: readonly PlacementFieldViewModel[];
}

/**
 * Puts the phases of a case into words. What this version of the content does not know is kept, by its id.
 * Pure; knows no current day.
 */
export function approachViewModel(
  record: Pick<Case, 'approach' | 'phase'>,
  language: Language,
): ApproachViewModel {
  const approach = approachOf(record);
  return {
    current: { phase: record.phase, label: phaseLabel(record.phase, language) },
    phases: phaseViewModels(approach, record.phase, language),
    suitability: suitabilityViewModel(approach, language),
    placement: placementViewModel(approach, language),
  };
}
