import { preloadable } from '../../ui/preloadable';

export const OpenFile = preloadable(async () => (await import('./OpenFile')).OpenFile, 'storage');
