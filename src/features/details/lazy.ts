import { preloadable } from '../../ui/preloadable';

export const Intake = preloadable(async () => (await import('./IntakeScreen')).IntakeScreen);

/** The form of a scan that does not exist yet. */
export const NewIntake = preloadable(async () => (await import('./NewIntakeScreen')).NewIntakeScreen);
