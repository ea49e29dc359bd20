import { offline as en } from './en/offline';
import type { Language } from './language';
import { offline as nl, type OfflineWords } from './nl/offline';

export const offlineWords: Record<Language, OfflineWords> = { nl, en };
