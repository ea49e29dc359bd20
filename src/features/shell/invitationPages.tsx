import { InviteScreen } from '../invitation/InviteScreen';

export { SendScreen } from '../answering/SendScreen';

import '../../ui/theme/pages.css';

export function InviteForCase() {
  return <InviteScreen isOfCase />;
}
