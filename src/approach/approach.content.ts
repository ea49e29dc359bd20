import { z } from '../lib/zod';
import phaseGuideJson from '../questions/phaseGuide.json';
import checklistsJson from './checklists.json';
import placementPlanJson from './placementPlan.json';
import { Check, PhaseGuide, PlacementField, Suitability, type SuitabilityQuestion } from './schema';
import suitabilityJson from './suitability.json';

// Where the content comes from and what is doubtful about it: docs/content.md.

/** The checks of all six phases, in their order. */
export const checklists: readonly Check[] = z.array(Check).parse(checklistsJson);

/** The questions of the go / no-go. Not counted: no number of answers makes a decision. */
export const suitability: {
  readonly criteria: readonly SuitabilityQuestion[];
  readonly indicators: readonly SuitabilityQuestion[];
  readonly retired: readonly string[];
} = Suitability.parse(suitabilityJson);

/** The fields of the placement plan, in the order in which they are filled in and printed. */
export const placementFields: readonly PlacementField[] = z.array(PlacementField).parse(placementPlanJson);

/** The leading principle and the intended result of all six phases. */
export const phaseGuide: readonly PhaseGuide[] = z.array(PhaseGuide).parse(phaseGuideJson);
