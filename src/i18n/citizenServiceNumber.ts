import { citizenServiceNumber as en } from './en/citizenServiceNumber';
import type { Language } from './language';
import { type CitizenServiceNumberWords, citizenServiceNumber as nl } from './nl/citizenServiceNumber';

export const citizenServiceNumberWords: Record<Language, CitizenServiceNumberWords> = { nl, en };
