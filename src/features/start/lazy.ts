import { preloadable } from '../../ui/preloadable';

export const Start = preloadable(async () => (await import('./StartScreen')).StartScreen);
