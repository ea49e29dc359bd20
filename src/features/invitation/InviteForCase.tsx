import { InviteScreen } from './InviteScreen';
import '../../ui/theme/pages.css';

/** For an employer of whom there is a case. */
export function InviteForCase() {
  return <InviteScreen isOfCase />;
}
