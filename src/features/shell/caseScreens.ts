import { preloadable } from '../../ui/preloadable';
import type { CasePage } from '../../ui/routes';
import { Comparison } from '../comparison/lazy';

const result = () => import('./resultPages');
const followUp = () => import('./followUpPages');

/** The screen of every page of a case. Its tab and whether a case has it stand in `ui/case/pages.ts`. */
export const caseScreens = {
  profile: preloadable(async () => (await result()).ProfileScreen),
  advice: preloadable(async () => (await result()).AdviceScreen),
  report: preloadable(async () => (await result()).ReportScreen),
  plan: preloadable(async () => (await followUp()).PlanScreen),
  phases: preloadable(async () => (await followUp()).PhasesScreen),
  suitability: preloadable(async () => (await followUp()).SuitabilityScreen),
  placement: preloadable(async () => (await followUp()).PlacementScreen),
  comparison: Comparison,
} satisfies Readonly<Record<CasePage, ReturnType<typeof preloadable<object>>>>;
