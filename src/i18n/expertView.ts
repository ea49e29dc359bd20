import { expertView as en } from './en/expertView';
import type { Language } from './language';
import { type ExpertViewWords, expertView as nl } from './nl/expertView';

export const expertViewWords: Record<Language, ExpertViewWords> = { nl, en };
