import { approach as en } from './en/approach';
import type { Language } from './language';
import { type ApproachWords, approach as nl } from './nl/approach';

export const approachWords: Record<Language, ApproachWords> = { nl, en };
