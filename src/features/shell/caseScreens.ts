import { preloadable } from '../../ui/preloadable';
import type { CasePage } from '../../ui/routes';
import { Comparison } from '../comparison/lazy';

const result = () => import('./resultPages');
const resultWords = ['case', 'fields', 'library', 'own', 'storage'] as const;
const followUp = () => import('./followUpPages');
const followUpWords = ['case', 'fields', 'library'] as const;

/** The screen of every page of a case. Its tab and whether a case has it stand in `ui/case/pages.ts`. */
export const caseScreens = {
  profile: preloadable(async () => (await result()).ProfileScreen, ...resultWords),
  advice: preloadable(async () => (await result()).AdviceScreen, ...resultWords),
  report: preloadable(async () => (await result()).ReportScreen, ...resultWords),
  plan: preloadable(async () => (await followUp()).PlanScreen, ...followUpWords),
  phases: preloadable(async () => (await followUp()).PhasesScreen, ...followUpWords),
  suitability: preloadable(async () => (await followUp()).SuitabilityScreen, ...followUpWords),
  placement: preloadable(async () => (await followUp()).PlacementScreen, ...followUpWords),
  comparison: Comparison,
} satisfies Readonly<Record<CasePage, ReturnType<typeof preloadable<object>>>>;
