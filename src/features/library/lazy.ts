import { preloadable } from '../../ui/preloadable';

export const Library = preloadable(async () => (await import('./LibraryScreen')).LibraryScreen, 'library');
