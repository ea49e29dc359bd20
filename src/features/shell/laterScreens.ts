import { preloadable } from '../../ui/preloadable';

// What is not a question comes in chunks of its own.

export const Start = preloadable(async () => (await import('../start/StartScreen')).StartScreen);

export const Intake = preloadable(async () => (await import('../details/IntakeScreen')).IntakeScreen);

export const Review = preloadable(async () => (await import('../review/ReviewScreen')).ReviewScreen);

export const Result = preloadable(async () => (await import('./ResultScreen')).ResultScreen);

export const Library = preloadable(async () => (await import('../library/LibraryScreen')).LibraryScreen);

export const FollowUp = preloadable(async () => (await import('./FollowUpScreen')).FollowUpScreen);

export const Comparison = preloadable(
  async () => (await import('../comparison/ComparisonScreen')).ComparisonScreen,
);

export const Radar = preloadable(async () => (await import('../../report/charts/RadarChart')).RadarChart);

export const Own = preloadable(async () => (await import('../own/OwnScreen')).OwnScreen);

export const Cases = preloadable(async () => (await import('../cases/CasesScreen')).CasesScreen);

export const Device = preloadable(async () => (await import('../device/DeviceScreen')).DeviceScreen);

export const OwnIntake = preloadable(async () => (await import('../own/OwnIntakeScreen')).OwnIntakeScreen);

export const StartMore = preloadable(async () => (await import('../start/StartMore')).StartMore);

export const OpenFile = preloadable(async () => (await import('../openFile/OpenFile')).OpenFile);

export const Standstill = preloadable(async () => (await import('./Standstill')).Standstill);

export const ListNotice = preloadable(async () => (await import('../../ui/caseList/ListNotice')).ListNotice);

export const SaveEverything = preloadable(
  async () => (await import('../../ui/caseList/SaveEverything')).SaveEverything,
);

export const SaveFailed = preloadable(async () => (await import('./SaveFailed')).SaveFailed);

export const ExpertView = preloadable(
  async () => (await import('../expertView/ExpertViewScreen')).ExpertViewScreen,
);

export const ExpertOffer = preloadable(async () => (await import('../expertView/ExpertOffer')).ExpertOffer);
