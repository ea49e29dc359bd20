import { preloadable } from '../../ui/preloadable';

/** Apart from the page that it stands on: its library is larger than all the rest of the page. */
export const Radar = preloadable(
  async () => (await import('../../report/charts/RadarChart')).RadarChart,
  'case',
);
