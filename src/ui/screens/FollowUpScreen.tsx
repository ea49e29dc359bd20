import type { FollowUpPage } from '../../machines/walkMachine';
import { useEdit } from '../followUp';
import { useSessionState, type Walk } from '../session';
import { Comparison } from './laterScreens';
import { PhasesScreen } from './PhasesScreen';
import { PlacementScreen } from './PlacementScreen';
import { PlanScreen } from './PlanScreen';
import { SuitabilityScreen } from './SuitabilityScreen';
import '../styles/result.css';
import '../styles/followUp.css';

interface FollowUpScreenProps {
  readonly walk: Walk;
  readonly page: FollowUpPage;
}

/** What follows from the result: agreements, the six phases, go or no-go, the placement plan, and what changed. */
export function FollowUpScreen({ walk, page }: FollowUpScreenProps) {
  const edit = useEdit();
  const record = useSessionState(({ context }) => context.current);
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
