import { preloadable } from '../../ui/preloadable';

export const Own = preloadable(async () => (await import('./OwnScreen')).OwnScreen, 'own');

export const OwnIntake = preloadable(
  async () => (await import('./OwnIntakeScreen')).OwnIntakeScreen,
  'fields',
  'own',
);
