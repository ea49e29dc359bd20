// One chunk: whoever opens one of what follows from a result goes on to another.
export { PhasesScreen } from '../phases/PhasesScreen';
export { SuitabilityScreen } from '../phases/SuitabilityScreen';
export { PlacementScreen } from '../placement/PlacementScreen';
export { PlanScreen } from '../plan/PlanScreen';

import '../../ui/theme/pages.css';
