import { dataExports as en } from './en/dataExports';
import type { Language } from './language';
import { type DataExportsWords, dataExports as nl } from './nl/dataExports';

export const exportWords: Record<Language, DataExportsWords> = { nl, en };
