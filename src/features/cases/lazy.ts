import { preloadable } from '../../ui/preloadable';

export const Cases = preloadable(async () => (await import('./CasesScreen')).CasesScreen, 'cases', 'storage');
