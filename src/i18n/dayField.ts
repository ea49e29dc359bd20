import { dayField as en } from './en/dayField';
import type { Language } from './language';
import { type DayFieldWords, dayField as nl } from './nl/dayField';

export const dayFieldWords: Record<Language, DayFieldWords> = { nl, en };
