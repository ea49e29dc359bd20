import { preloadable } from '../../ui/preloadable';

export const ExpertView = preloadable(
  async () => (await import('./ExpertViewScreen')).ExpertViewScreen,
  'case',
);

export const ExpertOffer = preloadable(async () => (await import('./ExpertOffer')).ExpertOffer, 'case');
