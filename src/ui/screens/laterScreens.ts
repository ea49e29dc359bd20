import { preloadable } from '../preloadable';

// What is not a question comes in chunks of its own.

export const Start = preloadable(async () => (await import('./StartScreen')).StartScreen);

export const Intake = preloadable(async () => (await import('./IntakeScreen')).IntakeScreen);

export const Review = preloadable(async () => (await import('./ReviewScreen')).ReviewScreen);

export const Result = preloadable(async () => (await import('./ResultScreen')).ResultScreen);

export const Library = preloadable(async () => (await import('./LibraryScreen')).LibraryScreen);

export const FollowUp = preloadable(async () => (await import('./FollowUpScreen')).FollowUpScreen);

export const Comparison = preloadable(async () => (await import('./ComparisonScreen')).ComparisonScreen);

export const Radar = preloadable(async () => (await import('../../report/charts/RadarChart')).RadarChart);

export const Own = preloadable(async () => (await import('./OwnScreen')).OwnScreen);

export const OwnIntake = preloadable(async () => (await import('./OwnIntakeScreen')).OwnIntakeScreen);

export const StartMore = preloadable(async () => (await import('../components/StartMore')).StartMore);

export const OpenFile = preloadable(async () => (await import('../components/openFile/OpenFile')).OpenFile);
