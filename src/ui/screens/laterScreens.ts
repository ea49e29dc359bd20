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

export const Cases = preloadable(async () => (await import('./CasesScreen')).CasesScreen);

export const Device = preloadable(async () => (await import('./DeviceScreen')).DeviceScreen);

export const OwnIntake = preloadable(async () => (await import('./OwnIntakeScreen')).OwnIntakeScreen);

export const StartMore = preloadable(async () => (await import('../components/StartMore')).StartMore);

export const OpenFile = preloadable(async () => (await import('../components/openFile/OpenFile')).OpenFile);

export const Standstill = preloadable(async () => (await import('../components/Standstill')).Standstill);

export const ListNotice = preloadable(async () => (await import('../components/ListNotice')).ListNotice);

export const SaveEverything = preloadable(
  async () => (await import('../components/SaveEverything')).SaveEverything,
);

export const SaveFailed = preloadable(async () => (await import('../components/SaveFailed')).SaveFailed);

export const ExpertView = preloadable(async () => (await import('./ExpertViewScreen')).ExpertViewScreen);

export const ExpertOffer = preloadable(
  async () => (await import('../components/expertView/ExpertOffer')).ExpertOffer,
);
