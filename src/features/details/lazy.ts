import { preloadable } from '../../ui/preloadable';

export const Intake = preloadable(async () => (await import('./IntakeScreen')).IntakeScreen);
