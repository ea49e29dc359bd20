import { preloadable } from '../../ui/preloadable';

export const Device = preloadable(
  async () => (await import('./DeviceScreen')).DeviceScreen,
  'device',
  'storage',
);
