import type { RouteId } from '../../questions/routeIds';
import { preloadable } from '../../ui/preloadable';
import type { CasePage } from '../../ui/routes';
import { Comparison } from '../comparison/lazy';
import { Intake } from '../details/lazy';
import { OwnIntake } from '../own/lazy';
import { Paper, Typing } from '../paper/lazy';

const Profile = preloadable(
  async () => (await import('./resultPages')).ProfileScreen,
  'case',
  'fields',
  'library',
  'own',
  'storage',
);
const Advice = preloadable(
  async () => (await import('./resultPages')).AdviceScreen,
  'case',
  'fields',
  'library',
  'own',
  'storage',
);
const Report = preloadable(
  async () => (await import('./resultPages')).ReportScreen,
  'case',
  'fields',
  'library',
  'own',
  'storage',
);
const Plan = preloadable(
  async () => (await import('./followUpPages')).PlanScreen,
  'case',
  'fields',
  'library',
);
const Phases = preloadable(
  async () => (await import('./followUpPages')).PhasesScreen,
  'case',
  'fields',
  'library',
);
const Suitability = preloadable(
  async () => (await import('./followUpPages')).SuitabilityScreen,
  'case',
  'fields',
  'library',
);
const Placement = preloadable(
  async () => (await import('./followUpPages')).PlacementScreen,
  'case',
  'fields',
  'library',
);

const Invite = preloadable(
  async () => (await import('../invitation/InviteForCase')).InviteForCase,
  'invitation',
  'storage',
);
const Send = preloadable(
  async () => (await import('../answering/SendScreen')).SendScreen,
  'invitation',
  'case',
);

/** The screen of every page of a case. Its tab and whether a case has it stand in `ui/case/pages.ts`. */
export const caseScreens = {
  profile: Profile,
  advice: Advice,
  plan: Plan,
  phases: Phases,
  suitability: Suitability,
  placement: Placement,
  comparison: Comparison,
  report: Report,
  invite: Invite,
  send: Send,
  paper: Paper,
  typing: Typing,
} satisfies Readonly<Record<CasePage, ReturnType<typeof preloadable<object>>>>;

/** The screen with the details of a case, by its route. */
export const detailsScreens = { employer: Intake, professional: OwnIntake } satisfies Readonly<
  Record<RouteId, unknown>
>;
