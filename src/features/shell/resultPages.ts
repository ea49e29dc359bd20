// One chunk: the three are made of the same report, and whoever opens one goes on to another.
export { AdviceScreen } from '../advice/AdviceScreen';
export { ReportScreen } from '../report/ReportScreen';
export { ProfileScreen } from '../result/ProfileScreen';

import '../../ui/theme/pages.css';
