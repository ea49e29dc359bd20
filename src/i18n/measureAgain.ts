import { measureAgain as en } from './en/measureAgain';
import type { Language } from './language';
import { type MeasureAgainWords, measureAgain as nl } from './nl/measureAgain';

export const measureAgainWords: Record<Language, MeasureAgainWords> = { nl, en };
