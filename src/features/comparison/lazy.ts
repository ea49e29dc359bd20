import { preloadable } from '../../ui/preloadable';

export const Comparison = preloadable(
  async () => (await import('./ComparisonScreen')).ComparisonScreen,
  'case',
);
