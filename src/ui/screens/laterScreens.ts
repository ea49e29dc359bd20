import { preloadable } from '../preloadable';

// What is behind the questions comes in chunks of its own.

export const Review = preloadable(async () => (await import('./ReviewScreen')).ReviewScreen);

export const Result = preloadable(async () => (await import('./ResultScreen')).ResultScreen);

export const Radar = preloadable(async () => (await import('../../report/charts/RadarChart')).RadarChart);

export const RefusedFile = preloadable(
  async () => (await import('../components/FileProblemAlert')).FileProblemAlert,
);
