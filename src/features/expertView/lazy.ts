import { preloadable } from '../../ui/preloadable';

export const ExpertView = preloadable(
  async () => (await import('./ExpertViewScreen')).ExpertViewScreen,
  'case',
);
