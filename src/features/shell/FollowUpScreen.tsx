import type { FollowUpPage } from '../../machines/walkMachine';
import { useEdit } from '../../ui/followUp';
import { useSessionState, type Walk } from '../../ui/session';
import { Comparison } from '../comparison/lazy';
import { PhasesScreen } from '../phases/PhasesScreen';
import { SuitabilityScreen } from '../phases/SuitabilityScreen';
import { PlacementScreen } from '../placement/PlacementScreen';
import { PlanScreen } from '../plan/PlanScreen';
import { usePreloadedComparison } from './usePreloadedComparison';
import '../../ui/theme/pages.css';

interface FollowUpScreenProps {
  readonly walk: Walk;
  readonly page: FollowUpPage;
}

/** What follows from the result: agreements, the six phases, go or no-go, the placement plan, and what changed. */
export function FollowUpScreen({ walk, page }: FollowUpScreenProps) {
  const edit = useEdit();
  const record = useSessionState(({ context }) => context.current);
  usePreloadedComparison(record);
  if (!record) return null;
  const about = { walk, record, edit };
  switch (page) {
    case 'plan':
      return <PlanScreen {...about} />;
    case 'phases':
      return <PhasesScreen {...about} />;
    case 'suitability':
      return <SuitabilityScreen {...about} />;
    case 'placement':
      return <PlacementScreen {...about} />;
    case 'comparison':
      return <Comparison.Component walk={walk} record={record} />;
  }
}
