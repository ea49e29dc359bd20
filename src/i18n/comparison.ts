import { comparison as en } from './en/comparison';
import type { Language } from './language';
import { type ComparisonWords, comparison as nl } from './nl/comparison';

export type { ComparisonWords };

export const comparisonWords: Record<Language, ComparisonWords> = { nl, en };
