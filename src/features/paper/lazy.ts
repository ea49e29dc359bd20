import { preloadable } from '../../ui/preloadable';

export const Paper = preloadable(async () => (await import('./PaperScreen')).PaperScreen, 'case', 'paper');

export const Typing = preloadable(async () => (await import('./TypingScreen')).TypingScreen, 'case', 'paper');
