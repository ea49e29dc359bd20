import { preloadable } from '../../ui/preloadable';

export const Review = preloadable(async () => (await import('./ReviewScreen')).ReviewScreen, 'case');
